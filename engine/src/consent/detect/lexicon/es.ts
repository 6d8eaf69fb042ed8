import { guards, halves, type LanguageLexicon, type LexiconEntry, patterns, wholeMessages } from './entry.ts'

const OPT_OUT = { tier: 1, intent: 'opt-out', scope: 'all' } as const

/** Stems of verbs in -ar, some as they are often misspelt. */
const PESTER =
  'contact molest fastidi acos spame mensaje mare presion rog texte whatsape whatsappe wasape guasape bombarde incomod jorob importun atosig hueve estorb atorment perturb inquiet agobi'
const CALL = 'llam yam habl'
/** Present and past of what they do: "mandan", "escriben", "mandaron". */
const STATED = { ar: 'a as an ais aron', ir: 'e es en is ieron' }
const SEND = 'mand envi embi enbi reenvi'
const REMOVE =
  'depur elimin borr tach retir quit anul desactiv desconect desafili desvincul deshabilit inhabilit desapunt desanot kit desenganch'

const OFFERS =
  'publicidad publicidades publi promoción promociones promo promos oferta ofertas ofertita ofertitas propaganda propagandas anuncio anuncios marketing mercadotecnia mercadeo campaña campañas newsletter publicitario publicitarios publicitaria publicitarias comercial comerciales cupones cupón descuentos rebajas flyers flyer volantes sorteos rifas catálogo catálogos folletos deals specials ads'

/** Endings, without accents: the forms of address from `vos` to `vosotros` fall together. */
const SUBJUNCTIVE = {
  ar: 'e es en eis is ez enme ara aras aran arais ase ases asen aseis',
  ir: 'a as an ais ai iera ieran',
}
const INFINITIVE = {
  ar: 'ar arme arnos arle arles arlos arlas armelo armelos armela armelas arlo arla ando andome andonos andole andolos',
  ir: 'ir irme irnos irle irles iendo iendome iendonos iendole',
}

/** Letters, and others that sound like them. */
const SOUNDS: readonly [RegExp, string][] = [
  [/c(?=[ei])/g, 's'],
  [/v/, 'b'],
  [/b/, 'v'],
  [/qu(?=[ei])/, 'k'],
  [/c(?=[aou])/, 'k'],
  [/j(?=[ei])/, 'g'],
  [/ll/, 'y'],
  [/h/, ''],
  [/n(?=[st])/, ''],
]

export const es: LanguageLexicon = {
  language: 'es',
  typos: true,
  spellings: soundsLike(
    'mensaje mensajes recibir recibiendo cosas publicidad promociones notificaciones suscripcion escriban escriba escribas escribir escribirme escribiendo envien envies enviar enviarme enviando borren borrenme borrar borrarme borrame quiten quitenme quitame quitarme saquen saquenme sacame sacarme llamen llamarme lleguen llegan hagan quiero necesito baja dejen vuelvan vuelvas avisos ofertas servicio informacion cancelar cancelen paren hostiguen fastidien joder jodan insistan desuscribir desuscribirme desuscribanme',
  ),
  classes: {
    fillers:
      'por_favor porfavor por_fa porfa porfis plis favor xfa xfavor gracias graciass grasias muchas_gracias hola buenas buenos_días buen_día buenas_tardes buenas_noches ahora ahora_mismo ya inmediatamente urgente de_una_vez de_inmediato señor señora señores señorita amigo amiga hermano hermana joder coño carajo mierda hostia por_dios oye oigan oiga miren mira che boludo flaco loco parce veci mijo tío wey güey compa bro ok vale bueno dale le_pido les_pido te_lo_pido se_lo_pido solo he_dicho dije no_gracias no_muchas_gracias nomás noma xfabor hueón weón huevón po pe chamo marica porfabor porfavr ctm ctmre wn ps mano macho',
    misspelt:
      'mensaje mensajes mensajito escriban escribas escribirme mandar manden mandes mandarme enviar envíen enviarme contactar contacten contactarme molesten molestar eliminar eliminen borrar borren quitar quiten quítenme sáquenme sacarme cancelar suscripción publicidad ofertas promociones notificaciones desuscribir desuscribirme mensajería publicitarios notificación comunicaciones comunicación promoción información desuscríbanme desuscríbame eliminarme elimínenme bórrenme bórrame borrarme quitarme quítame sáqueme sácame dejen escribiendo mandando envíos enviando molestando recibiendo autorizo autorización whatsapp anuncios insistan llegando',
    messages:
      'wsps wsp wpps whatsaps watsap watsaps guatsap guatsaps mensjs mensajs mensaje mensajes mensajit- mensajería msj msjs msjes mjs mensage mensages mnsajes mnsj mnsjs sms notificación notificaciones notificasiones notis whatsapps whatsapp wasap wasaps guasap guasaps wats wpp correo correos emails spam comunicación comunicaciones comunicado comunicados recordatorio recordatorios boletín boletines avisos aviso contacto textos textitos alertas circulares mensajess mensajez mensaies mensjes',
    marketing: `promoc- ${OFFERS}`,
    ofOffers: `${OFFERS} ${inflect(OFFERS, '_ya')} lo_demás el_resto las_demás los_demás`,
    everything:
      'ofertas_de_empleo ofertas_de_trabajo ofertas_laborales todo_lo todo_esto todo_eso todos_los_mensajes todos_sus_mensajes todo_tipo ningún_mensaje ningún_tipo nada_más más_nada cualquier_tipo',
    stuff:
      'nadita cositas cosillas recetas consejos tips imágenes gifs eventos menús cotizaciones convocatorias catálogos canciones postales preguntas rollos reflexiones bendiciones frases saludos historias chistes propuestas solicitudes opciones vacantes propiedades avisitos actualizaciones publicaciones contenido contenidos felicitaciones fotos videos audios memes nada na varas carajadas mariqueras bromas pavadas boberías macanas tonteras leseras gilipolleces cojudeces jaladas madres guevonadas tontadas estupideces cobros cosas cosa esto eso más_esto información info mierda mierdas chorradas mamadas pendejadas vaina vainas cuestiones cuestión weás webadas huevadas boludeces chingaderas porquerías porquería tonterías basura cadenas encuestas llamadas llamada texts estados links enlaces versículos oraciones novedades noticias invitaciones nd nda prestamos_que hesto',
    cease:
      'la_cortan la_cortás dejn paráis cesáis ya_vale ya_basta dejen dejéis dejad dejes paren_ya parale parenle párele bájale bájenle afloja aflojen cesen cese cesar basta basta_ya ya_chole ya_está_bien ya_estuvo ya_fue detengan detener eviten corten cortala cortenla cortela absténganse absténgase abstenerse dexen deixen frenen degen dejem dehen bastaa bsta paren pare parad pares párense parense páralo párenlo córtale terminen acaben finalicen suspendan suspéndanlo interrumpan sálganse salte descontinúen descontinúa aléjense ahórrense desistan ya_córtenla pónganle_fin olvídense',
    stop: '<cease> cortan paras paran dejaseis vale_ya suficiente ya_fue_suficiente ya_son_muchos deja deje dejasen dejai dejís paréis cortéis dejar dejas dejáis dejan dejaran dejara parar para bajarle stop ya_estuvo_bueno ya_estuvo_suave evite evitar evita corta cortar terminen abstente evítense dexa deixa afloje frena aflojale aflojenle dega deje_ya degar ceje dejae dja djen desen prara pren déjenme déjame déjeme déjense déjese déjate',
    mandar: `${inflect(SEND, INFINITIVE.ar)} remitir remitirme remitiendo hacerme_llegar hacer_llegar haciéndome_llegar compartirme`,
    send: '<mandar> pasarme pasar recibir recibiendo llegar llegarme llegando entrando cayendo apareciendo',
    bother: `${inflect(`${PESTER} hostig notific inund llen satur hinch ching freg molet`, INFINITIVE.ar)} ${inflect('escrib escriv ecrib insist', INFINITIVE.ir)} hablarme buscarme joder joderme jodiendo jodiéndome romper romperme rayarme dar_la_lata dar_lata dar_la_tabarra comunicarse comunicarte comunicarme dirigirse`,
    news: 'novedades noticias publicaciones encuestas cadenas invitaciones',
    call: inflect('llam yam marqu telefone', INFINITIVE.ar),
    offer:
      'anuncien anuncies anunciarme promocionen promocionarme publiciten venderle ofrezca ofrezcas ofrezcan ofrezcáis ofrecer ofrecerme ofreciendo ofreciéndome vendan venderme vendiéndome tienten tientes tentarme vendas venda',
    not: 'ni_en_pedo ni_loco ni_loca ni_de_coña ni_de_broma ni_muerto ni_muerta de_ninguna_manera bajo_ningún_concepto en_ningún_caso de_ningún_modo ni_en_sueños noo nop nah no nunca jamás tampoco nunca_más no_más yano',
    me: 'me nos le les lo los la las se_me se_nos os m',
    us: 'me m nos',
    can: 'pueden puede puedes podrían podría podrías podéis podríais podés podís podí podai',
    prefer:
      'decisión voluntad intención opto elijo decidí decidido prefiero preferiría deseo deseamos quisiera gustaría quiero agradecería agradezco agradece agradecemos agradeceré pido ruego solicito favor exijo pedimos',
    que: 'que q k ke',
    want: 'ocupamos necesitamos requiero requerimos me_banco me_fumo me_trago nos_interesan soportamos aguantamos me_hace_gracia me_hace_ilusión me_parece_bien me_parece me_cae_bien veo_bien me_hace_falta me_hacen_falta hacen_falta nos_hacen_falta nos_hace_falta me_apetece tengo_ganas_de estoy_para es_preciso me_late me_provoca me_agrada tolero veo_la_necesidad_de hay_necesidad_de tengo_interés_por quiero kiero qiero qero queremos deseo deseamos quisiera necesito ocupo me_interesa me_interesan nos_interesa me_importa me_importan me_sirve hace_falta acepto autorizo me_gustaría gustaría pienso quería aguanto soporto tengo_interés_en estoy_interesado_en estoy_interesada_en solicité pedí consiento doy_permiso_para me_gusta me_gustan es_necesario quiero_seguir deseo_seguir querer kero nesesito deceo keremos me_da_la_gana se_me_da_la_gana me_nace se_me_antoja quero',
    wish: '<want> exijo exigimos pido pedimos ruego rogamos solicito solicitamos suplico agradecería agradezco agradeceré agradecemos gustaría prefiero preferiría querría desearía favor espero requiero pueden pueden_hacer',
    toReceive:
      'recibirl- recibiendol- recibiéndome recibir recibiendo recivir resibir resivir rescibir rescivir recebir rresivir',
    receive:
      'más <toReceive> seguir seguir_recibiendo ver leer tener continuar continuar_recibiendo volver_a_recibir de que_me_lleguen que_me_manden que_me_envíen que_lleguen ningún ninguna getting get more obtener me_lleguen en ni',
    det: 'el la los las un una uno unos unas ese esa esos esas este esta estos estas stos su sus tu tus mi más ningún ninguna ningunos de del d tipo vuestros vuestras vuestra vuestro tantos tantas tanto otro otros otra otras todo toda todos todas por vía dichosos malditos putos pinches con a en demás cualquier clase sean tanta que ustedes mucha muchos puta pinche solo recepción envío envíos desmadre servicio uso lo_de eso_de esto_de esos_de estos_de',
    forbidPester: `${inflect(`${PESTER} hostigu notifiqu chingu friegu molet`, SUBJUNCTIVE.ar)} ${inflect('escrib escriv ecrib esrib ezcrib jod insist', SUBJUNCTIVE.ir)} escribiese escribiesen escribierais rayéis rayes rompan rompas hinchen hinches escrivan ezcriban moleten`,
    forbidCall: `${inflect(`${CALL} busqu marqu`, SUBJUNCTIVE.ar)} ables ablen`,
    forbidSend: `${inflect(SEND, SUBJUNCTIVE.ar)} mandem mandn mandne remita remitan remitas comparta compartan pase pasen pases haga_llegar hagan_llegar hagas_llegar dirija dirijan`,
    tell: 'aviséis informéis avisen avises avise informen informes recuerden recuerdes recuerde notifiquen inviten feliciten',
    telling: inflect('avis inform record notific invit felicit recomend', INFINITIVE.ar),
    forbidArrive: 'llegue lleguen llegaran llegara yegue yeguen yegen yege llegen salgan aparezcan entren caigan',
    join: 'metieran metiera agregaran incluyeran inscribieran apuntaran añadieran apunten apuntes inscriban inscribas registren registres suscriban anoten consideren incluyáis agreguen agregues agregue metan metas meta incluyan incluyas añadan añadas sumen unan pongan pongas ponga pongáis incluya',
    remove: `${inflect(`${REMOVE} sac desagreg`, 'ame adme arme arnos anos adnos')} ${inflect(`${REMOVE} saqu desagregu`, 'eme enme enos ennos')} kitame kitenme kitarme sakame sakenme excluyanme exclúyeme exclúyame exclúyanos excluirme borrenm kitenm suprímanme suprimirme remuéveme remuévanme removerme bájenme bájame salirme desapúntame`,
    removeIt: `sácalo sácala desactívalas desactívalos ${inflect(REMOVE, 'ala alas alo alos ela elas elo elos enla enlas adla enlo enlos adlo amelo amelos emelo emelos emela emelas enmelo enmelos enmela enmelas amela amelas admela admelo arlas arlos arlo arla')} sáquenlo sáquelo párenlos párenlas paradlos deténganlos deténganlas sáquenla sáquela guárdenlas guárdenlos guárdenselas guárdenselos guárdatelas ahórrenselas ahórrenselos suspéndanlo suspéndanlos suspéndanlas suspéndelo apáguenlo apáguenlos apáguelos apáguelas apáguenlas`,
    erase: `excluya excluyan excluyas excluyáis excluye excluir omitan omita omitir bórrense ${inflect(`${REMOVE} sac`, 'a as an ar ad ais ara aran aria arian arias')} ${inflect(`${REMOVE} saqu`, 'e es en eis')} remueva remuevan remover suprima suprimáis supriman suprimir boten botar tachar kita kiten saca saken sakar sake sakes borre vorren elimenen eliminem descontinuar descontinúe`,
    again: 'volverme volvernos vuelva vuelvas vuelvan volváis volvieran volver buelva buelvas buelvan vuelban buelban',
    list: 'difución difuciones brodcast lista listas listado listados base bases base_de_datos sistema contactos agenda registro registros difusión difusiones transmisiones cadenas broadcast grupo grupos suscriptores mailing directorio envíos fichero ficheros bolsa_de_trabajo bolsa_de_empleo cartera list system cadena canal padrón archivo archivos',
    here: 'aquí aki acá ahí allí ay esto eso esta esa este ese todo estos estas vaina chat ustedes',
    mine: 'número num nro teléfono fono celular celu cel móvil contacto whatsapp nombre datos línea chip correo rut información info datos_personales información_personal número_de_teléfono número_de_celular número_de_móvil número_de_whatsapp número_telefónico número_personal number phone',
    unsub:
      'desapunto desapuntarse desapuntarnos desuscrib- desuscrip- desubscrib- desubscrip- dessuscri- desinscrib- desincrib- desinscrip- desapuntarme desapúntame desapuntadme unsubscribe unsuscribe darse_de_baja darme_baja desafiliarme dar_me_de_baja',
    baja: 'baja bajas vaja baga bja baha bajja vja',
    ask: 'des das dais dale denle dele dalo denlo procedan proceda causo cursar cursen procesen procesar efectúen confirmen hagan háganme ser_dado ser_dada dar dame date darme denme deme dadme darse darlo darla doy deis den dan dad damos darnos denos dándome ponme pónganme pónganos quiero kiero solicito pido exijo deseo quisiera solicitar pedir tramitar tramiten tramita tramite causar gestionar gestionen necesito proceder me_dan la mi dnme denm denmen denmeh dedme',
    lead: 'haría harían harías tendría tendrían caridad bondad gentileza amabilidad fineza gentil gentiles mae vos pr porfi porfis porfabor porfavr xfis xfavor oe ey eh ay uy ah loco amor dios por favor porfa xfa plis quiero kiero quisiera deseo necesito me gustaría le les te os se lo pido solicito exijo pueden puede puedes podéis podrían podríais podría podrías serían sería tan amable amables posible es pudieran que q yo hola buenas buenos días buen día tardes ya ruego agradecería agradezco si ahora solo querría y mi el la ustedes usted muy noches gracias señor señores señora señorita estimados urgente hacer hagan haga haz hagan_el hágame hágame_el tengan pedir solicitar vamos quiero_que pedirles favor_de de che oye oiga oigan mira pues bueno a oficialmente atentamente encarecidamente mejor entonces please wey we parce asere amigo amiga hermano hermana veci causa mano nomás así mucho bro dude hey neta',
    end: 'te_digo os_digo les_digo no_mames no_mamen no_manches no_manchen no_chinguen no_jodan no_sean verdad entendido entienden entendieron capisce cachai viste sabes mae viejo vos de_una_buena_vez de_una_maldita_vez de_una_puta_vez pr porfi porfis porfabor porfavr xfis xfavor de_una_vez de_inmediato de_verdad por x porfa porfavor favor xfa gracias grasias más má ya ahora nunca jamás inmediatamente urgente pls plis please joder coño que q pq xq porque y ni pues po pe weon we wey güey bro compa loco parce veci mijo amiga amigo señor señora señorita hermano hermana chao chau adiós ustedes vosotros aquí acá alv carajo jaja jajaja jeje conchetumare nomás bye saludos si por_aquí sino tanto por_acá a_mí thanks asap sin desde conmigo nuevamente de_nuevo otra_vez hueón huevón he_dicho chamo marica en_la_vida nada carnal broder brother mano manito primo jefe patrón reina corazón cielo amor joven chicos chicas muchachos',
    tail: '<end> pero aunque inmediata total definitiva <marketing> tan quien kien suyos suyas tuyos vuestros de del d a al sobre este esta mi en para con no hoy hasta basura señores linda tía tío ok xd cada diario diarios diarias semanal semanales mensual mensuales nocturnos nocturnas políticos religiosos religiosas bot robot robotito todos siempre tampoco también definitivamente como estoy soy tengo cuando atte por_dios inútiles inservibles from guys anymore okay alright already política políticas electoral comercial indeseada indeseados automáticos automática ps ctm pz porfavor_ya digo nuestros nuestro',
    sends: `${inflect(`${PESTER} ${SEND} llam`, STATED.ar)} ${inflect('escrib insist', STATED.ir)} llega llegan`,
    keepOn:
      'siga sigas sigan sigáis seguir continúen continuar ande andes anden esté estés estén siguieran siguiera siguieras siguieseis continuaran continuara continuase',
    goOn: 'siguen sigue sigues seguís siguieron continúan continúa continúas vuelven vuelve vuelves volvéis',
    how: 'cómo dónde forma manera modo qué_hago qué_debo qué_tengo qué_puedo pasos_para procedimiento opción con_quién_hablo a_quién_le_digo a_quién_llamo',
    halting: `detener detengan detenga deténganse parar pare paren paren_ya parad suspender suspendan suspenda suspéndase suspéndanse cancelar cancelen cancela cancele cancelo cancélame cancélese desactivar desactiva desactiven desactivo apaga apaguen apagar silencia silencien bloquear bloqueo eliminar quitar quito quita quiten quítame quítenme stop cesen cese cesar césese basta_de basta_con basta_ya_de anular anulen terminar terminen pausar pausen finalizar finalicen finalice interrumpir interrumpan acaben corten corta cortar bajen bájenle apágale apáguenle córtale córtenle dejen dejad frenen limiten fin_de alto_a alto_con ${inflect('deshabilit inhabilit', 'en ar a e ame enme')} ${inflect('cancel suspend silenci paus', 'ame adme arme eme enme')} rechazar rechazo rechacen turn_off`,
    block: `quemo_en funo funar exhibo multa fiscalía consumo ${inflect('bloque denunci report demand', 'o e are aremos amos ar ara arlos arlas arles arte')} abogado policía demanda denuncia profeco aepd indecopi condusef sernac bloquié bloquie bloqueé bloqueados bloqueadas`,
    fedUp:
      'pesaos pesao pesada pesadas harto harta hartos hartas jarto jarta harté cansé cansado cansada cansados aburrí aburrido aburrida aburren aburrieron podrido podrida chato chata hartan hartaron cansan cansaron pesados pesado pesadez fastidian fastidio ladilla ladillado lata coñazo saturado saturada agobiado agobiada agobian abruma abruman intensos cansones cansinos plastas hasta_la_madre hasta_el_gorro hasta_la_coronilla hasta_las_narices hasta_los_huevos hasta_las_pelotas hasta_los_cojones hasta_el_coño hasta_el_moño hasta_la_polla bolas_llenas huevos_llenos las_pelotas rompe_huevos rompehuevos rompe_bolas molestos pudrieron pudren hartazgo hastiado hastiada colmaron hartaste cansaste asqueado asqueada',
    thisWay: 'aquí acá este_medio esta_vía este_canal este_número este_chat whatsapp wasap mensaje mensajes',
    act: 'pares pare paren parar dejes dejen deje dejar cancele cancelen canceles cancelar salir darme_de_baja baja detengan <unsub>',
    ceased: `${inflect('par dej ces cort fren', 'ara aras aran arais ase ases asen')} ${inflect('suspend deten interrump detuv', 'iera ieran ieras iese iesen')} cancelaran cancelara terminaran`,
    asked:
      'pedí pedimos dije dijimos dicho pedido solicité solicitado supliqué rogué advertí advertido avisé avisado puse escribí repetí repetido exigí dejé_claro mandé_decir',
    you: 'ustedes vosotros vosotras usted uds ustds',
    third:
      'ella ellos ellas mi_jefe marido esposa esposo hijo hija mi_mamá mi_papá mi_madre mi_padre mi_amigo mi_amiga novio novia mi_ex vecino vecina hermano hermana jefe cliente clientes alguien usuarios la_gente',
    nuisance:
      'bombardeo insistencia acoso rollo tabarra turra brasa matraca cantaleta jodedera jodienda molestadera lata ladilla chingadera fregadera hostigamiento mensajeadera avisadera perorata murga vara chapa coñazo guerra paliza bombardear mensajerío mamadera cantinela escribidera mandadera mensajadera llamadera ofrecedera',
    flood:
      'lleno llena llenan llenando llenaron saturado saturada saturan petado petada petan petando reventado reventada revientan reventando colapsado colapsada colapsan explota tapado tapada tapan tapando abarrotado inundado inundada inundan friendo fríen frito frita matando matan ahogando ahogan acribillando atiborran atiborrado bombardeando bombardean bombardeado invadiendo invaden',
    thing:
      'pedido pedidos compra compras cuenta tarjeta tarjetas cita reserva vuelo pago plan contrato internet línea luz seguro autónomo seguridad_social hotel viaje orden entrega producto productos gimnasio gym factura facturas precio temperatura calidad volumen curso matrícula coche vehículo cargo carrito paquete comprobante recibo repartidor pizza azul roja cable mesa reservación',
    staying: 'me_quedo elijo escojo me_llevo',
    // Words of refusing. A clause full of them and of what is harmless says nothing else.
    acts: '<remove> <unsub> <forbidPester> baja dejen dejes deje deja dejá dejad dejar paren pare pares parad cesen cese desistan stop',
    harmless:
      '<erase> <ask> <forbidSend> <forbidArrive> <sends> <send> <bother> <goOn> <keepOn> <again> <asked> <list> <block> <you> <fedUp> <here> <want> <prefer> <can> <lead> <end> yo tú vos ti mí él la lo los las les me nos te se os mis mi mío su sus tu tus este esta estos estas ese esa esos esas esto eso aquello de del d a al en con por para pa sin sobre desde hasta y e o u ni pero porque pues como cómo si no ya más mas menos muy tan tanto tanta tantos tantas mucho muchos todo todos toda todas nada nadie algo alguien ningún ninguno ninguna otro otra otros cada día días semana semanas mes meses año años vez veces es son era soy estoy está están ser estar fue ha he han haber haberme habido un una uno dos tres cuatro cinco seis diez quién quiénes qué cuál dónde tengo tiene tienen hay hace hacen hacer favor amable amables atención cordial saludo saludos respeto verdad realmente entiendo entiende entienden sé saben saber creo digo dice espero gracias señores registrado registrada suscrito suscrita registré suscribí nunca jamás siempre también tampoco solo sólo aún todavía propio misma mismo así luego entonces adiós número teléfono celular cel móvil cosa cosas definitivamente definitiva total',
    when: 'noche noches madrugada domingo domingos fin_de_semana fines_de_semana antes después_de_las después_del después_de_la durante mientras hasta tan_temprano tan_tarde en_inglés en_portugués horario horas en_el_trabajo lunes entre_semana sábados',
  },
  entries: [
    ...wholeMessages('es', { ...OPT_OUT, source: 'Sinch, Bird' }, 'DETENER'),
    ...wholeMessages('es', { ...OPT_OUT, source: 'Sinch', yields: true }, 'SALIR'),
    ...wholeMessages('es', { ...OPT_OUT, source: 'practice' }, 'BAJA, DARME DE BAJA, DAME DE BAJA'),
    ...wholeMessages('es', { ...OPT_OUT, source: 'practice', scope: 'marketing' }, 'DETENER PROMOCIONES'),
    ...wholeMessages('es', { ...OPT_OUT, source: 'Sinch', scope: 'marketing' }, 'DETENER MARKETING, SALIR MARKETING'),
    ...wholeMessages(
      'es',
      { ...OPT_OUT, source: 'Sinch' },
      'DETENER NOTIFICACIÓN, SALIR NOTIFICACIÓN, DETENER NOTIFICACIONES',
    ),
    ...wholeMessages(
      'es',
      { ...OPT_OUT, source: 'ours' },
      'PARAR, PARE, PAREN, DETENER TODO, PARAR TODO, BAJA TOTAL, CANCELAR SUSCRIPCIÓN, CANCELAR LA SUSCRIPCIÓN, ANULAR SUSCRIPCIÓN, DESUSCRIBIR, DESUSCRIBIRME, BORRARME, BÓRRAME, DE BAJA, DAR DE BAJA, LA BAJA POR FAVOR, DESUSCRÍBEME, DESUSCRÍBANME, DESACTIVAR MENSAJES, NO MOLESTAR, NO MOLESTEN, NO MÁS MENSAJES, YA BASTA, BASTA YA, YA PÁRENLE, YA PÁRALE, YA PAREN',
    ),
    ...wholeMessages('es', { ...OPT_OUT, source: 'ours', yields: true }, 'CANCELAR'),
    ...wholeMessages(
      'es',
      { ...OPT_OUT, tier: 3, source: 'ours' },
      'CORTEN, CESEN, CESE, SE ACABÓ, NINGUNO MÁS, NINGUNA MÁS, MEJOR NINGUNO, NI UNO MÁS, NUNCA MÁS, NI UNA MÁS, HASTA AQUÍ, ME BAJO, ME OPONGO, NO LO HAGAN, NO LO USEN, SILENCIO TOTAL, BASTA, PARA, PARAD, DEJA, DEJEN, ELIMINAR, BORRAR, QUITAR, TERMINAR, FIN, CANCELA, CANCELEN, CANCELE, BLOQUEAR, NO MÁS, YA NO MÁS, YA NO, YA NO GRACIAS, YA NO QUIERO, NO QUIERO NADA, YA NO QUIERO NADA, NO QUIERO MÁS NADA, NO QUIERO NADA MÁS, NO QUIERO ESTO, YA NO QUIERO ESTO, NO QUIERO MÁS, NO ME INTERESA, NO ESTOY INTERESADO, NO ESTOY INTERESADA, SIN INTERÉS, NÚMERO EQUIVOCADO, QUIERO SALIR, VETE A LA MIERDA, VETE, QUE TE JODAN, CHINGA TU MADRE, DÉJAME, DÉJENME, ALTO, ALTO YA, BJA, SUFICIENTE, YA ESTUVO, YA ESTUVO BUENO, YA ESTUVO SUAVE, LA CORTÁS, LA CORTAN, PARÁ LA MANO, PAREN LA MANO, FUERA, YA CHOLE, YA CANSAN, QUÉ PESADOS, BLOQUEADO, BLOQUEADOS, BLOQUEADA, NO QUIERO NINGUNO MÁS, YA NO LOS QUIERO, YA NO LAS QUIERO, NO SIGAN, NO LO VUELVAN A HACER, QUE NO ES NO, NO ES NO, NO SIGNIFICA NO, NO ACEPTO, REVOCO, RECHAZO, NO AUTORIZO, RENUNCIO, DESACTIVAR, NO PARTICIPAR, NO SUSCRIBIRME, DÉJAME FUERA, DÉJENME FUERA, EXCLUIRME, RETIRARME',
    ),
    ...wholeMessages(
      'es',
      { ...OPT_OUT, tier: 3, scope: 'marketing', source: 'ours' },
      'SOLO OFERTAS, SOLO LAS OFERTAS, SOLAMENTE OFERTAS',
    ),
    ...wholeMessages('es', { tier: 1, intent: 'opt-in', source: 'Sinch' }, 'VOLVER, RECIBIR'),
    ...wholeMessages('es', { tier: 1, intent: 'opt-in', source: 'practice' }, 'ALTA, DARME DE ALTA'),
    ...wholeMessages(
      'es',
      { tier: 1, intent: 'opt-in', source: 'ours' },
      'SUSCRIBIR, SUSCRIBIRME, REANUDAR, QUIERO RECIBIR, VOLVER A RECIBIR',
    ),
    ...wholeMessages('es', { tier: 1, intent: 'help', source: 'Bird' }, 'AYUDA'),
    ...patterns('es', 2, {
      'me-quiero-borrar':
        '<us> quiero|quisiera|queremos|necesito|gustaría|voy_a @borrar|desuscribir|desapuntar|desafiliar|autoexcluir ><end>|de|ya',
      'doy-por-terminada':
        'doy|damos por @terminada|cancelada|finalizada|anulada mi|la|nuestra|esta suscripción|inscripción',
      'baja-el-numero-de-sus':
        'de @baja el|este|mi|al presente|siguiente? número|contacto|teléfono|celular ..1 de su|sus|vuestra|vuestros|tu|tus ..2',
      'que-cesaran-los-envios':
        '<wish>|rogaría|pediría|agradecería ..2 <que> ..1 @<ceased>|cesen|paren|suspendan|detengan ..1 envíos|envío|<messages>|<marketing>|<send>|<bother>',
      'se-prohibe-el-envio': '@prohíbe|prohíbo|prohibido ..1 envío|envíos ..3 <messages>|<marketing>|<mine>',
      'un-mensaje-mas-y-chau': 'un solo? @<messages> más y|o ..2 chau|adiós|chao|bye|<block>|me_voy|me_salgo',
      'me-excluyo':
        'me @excluyo|autoexcluyo|elimino|doy_de_baja de ..2 <list>|<messages>|<marketing>|aquí|esto|ustedes',
      'no-tengan-mi-numero':
        '<not> @tengan|guarden|guarde|conserven|mantengan|almacenen|ocupen más? mi|este <mine> ><end>|para|en|de',
      'que-pongo-para-no-recibir':
        'qué|cuál ..3 para ya? no @<toReceive>|recibirlos ..1 ><end>|<messages>|<stuff>|<marketing>',
      'es-posible-que-no':
        '@posible|manera|forma|modo ..1 <que> ..1 <not> <us> <forbidArrive>|<forbidPester>|<forbidSend> <det>*3 ><end>|<stuff>|<messages>|<marketing>',
      'me-borran': '^ <lead>*4 <us> @borras|borran|borra|borráis|eliminas|eliminan|elimina|elimináis <fillers>*3 $',
      'me-eliminan-de-la-lista':
        '<us> @sacas|sacan|quitas|quitan|borras|borran|eliminas|eliminan <fillers>*2 de|del ..2 <list>|<messages>|<marketing>',
      'segun-la-ley':
        '@lopd|rgpd|lopdgdd|habeas_data|lssi|ley_1581 ..5 /? ..1 solicito|exijo|pido|supriman|borren|eliminen|cesen|supresión|no_me|ejerzo',
      'saquen-a-mi-abuela':
        '@<erase> a mi|mis|la|el ..2 de|del|d ..1 su|sus|tu|tus|esa|esta|estas|vuestra ..1 <list>|<messages>|<marketing>',
      'nadie-dio-permiso': 'nadie ..2 dio|ha_dado|di @permiso|autorización|derecho ..3 <bother>|<send>|<forbidPester>',
      'si-no-me-sacan': 'si no <us> sacan|borran|quitan|eliminan|dan_de_baja|saca|borra ..4 @<block>',
      'no-incluirme':
        '~qué|que|nunca|por <not> @incluirme|agregarme|meterme|añadirme|sumarme|considerarme|tenerme|anotarme|apuntarme más? en|a|dentro ..3 <list>|<messages>|<marketing>|comunicados|publicaciones',
      'baja-el-numero':
        'de @baja el|este|mi|ese|al|del presente|siguiente? número|contacto|nombre|número_de_teléfono|número_de_celular|número_de_whatsapp >!viejo|anterior|antiguo|de|del|fijo',
      'baja-o-denuncio':
        'denme|dame|deme|denos|dadme|darme|me_dan|me_das|me_da ..1 de @baja ..1 o ..3 <block>|abogado|indecopi|profeco|voy',
      'ahorrense-las-ofertas':
        '@ahórrense|ahórrate|ahórrese|ahorraos|guárdense|guárdate|guárdese|métanse|métase|métete ..1 sus|tus|su|las|los|esos|esas|tu ..1 <messages>|<marketing>',
      'me-las-ahorran':
        '<messages>|<marketing> ..4 me|nos la|lo|las|los <can>? @ahorrar|ahorran|ahorras|ahorráis|ahorren|ahorra',
      'se-los-pueden-meter': 'se|te|os los? <can> @meter|guardar|ahorrar <det>*2 <messages>|<marketing>',
      'no-quiero-mas-de-esos':
        '@<messages> ..4 / ..2 no quiero|kiero|quero|deseo|necesito más|mas|ninguno|ninguna|ni_uno|ni_una|otro*2 ><end>|por|porfa|gracias',
      'espero-no-recibir':
        '@espero|esperamos|ojalá|confío|quisiera|preferiría|prefiero ..2 no <toReceive>|verme|encontrar|ver <det>*3 <messages>|<marketing>',
      'quisiera-que-no-llegaran':
        '<wish>|ojalá ..1 <que> ..1 <not> <us>|se*2 @<forbidArrive> <det>*3 ><end>|<stuff>|<messages>|<marketing>|al',
      'me-retracto':
        '@retracto|arrepiento|arrepentí de haber|haberles|haberme|aceptar|autorizar|suscribirme ..1 aceptado|autorizado|dado|suscrito|registrado|firmado|inscrito|recibir|<messages>|<marketing>',
      'como-salgo-de-la-lista':
        'cómo|dónde|quiero ..2 me? @salgo|salirme|desapunto|desuscribo de|d|del ..1 <here> ><end>',
      'pueden-no-recibir': '<can>|ayudar|favor|cómo|pido ..4 no @<toReceive> más? ..3 <messages>|<marketing>',
      'fuera-de-mi-celular': '@fuera|sálganse|salgan|salte|lárguense|desaparezcan de mi|su|sus|tu|mis <mine>|<list>',
      'como-los-paro':
        '<messages>|<marketing> ..8 / cómo las|los|la|lo|le @quito|paro|desactivo|cancelo|bloqueo|apago|elimino|quitar|parar ><end>',
      'dejen-de-usar-mi-numero': '<stop> ya? de @usar|utilizar|ocupar|tener|compartir ..1 <mine>',
      'cancelar-envio-de': '<halting> ..2 @envío|envíos de ..1 información|info|<messages>|<marketing>|<stuff>',
      'quitenme-la-suscripcion': '@<remove> esa|la|esta|de_la|su|mi suscripción|mensajería ><end>',
      'dejar-de-estar-suscrito': '@dejar|dejo de estar|ser suscrito|suscrita|suscripto|suscriptor|parte ><end>',
      'me-pueden-borrar': '^ <lead>*4 <us> <can> @borrar|eliminar|desuscribir|excluir ><end>|ya',
      'paso-de-mensajes': '~el|un|al|cada|qué|les|le|te|se @paso de <det>*2 <messages>|<marketing>|<you>',
      'paren-todo-mensaje': '~no|ni|que|por <cease> ..4 @<messages>|<marketing> >!sin|de_voz|cuando',
      'no-quiero-cerca': '<not> <want> ..3 @<messages>|<marketing> >!de_voz|cuando|antes|después|en|por|porque',
      'numero-borrenlo': '<mine> ..6 /? ..3 @<removeIt> ><end>|de',
      'no-mas-por-favor':
        '^ <lead>*3 ya? no|noo @más|mas por_favor|porfa|porfavor|porfis|xfa|xfavor|x_favor|porfabor ><end>',
      'cese-de-todo':
        '@cese|cesen|desistan|suspendan|interrumpan|detengan ..2 todo_envío|cualquier_envío|comunicación|comunicaciones|contacto|envíos|hostigamiento|acoso|insistencia >!de|del|a',
      'descanso-de-ustedes':
        '@descanso|vacaciones|respiro|tregua|divorcio|distancia de <det>*2 <you>|<messages>|<marketing>',
      'ya-no-manden-lo-de':
        'ya|favor|porfa <not> <me>*3 @<forbidSend> más|mas? lo_de|lo_del|cosas|cosa|nada|información|info ..1',
      'borrame-de-una':
        '@<remove> de|a|en? una|una_vez|inmediato|ya|veras|verdad|donde|hoy|volada|corrido|aquí|ahí|allá|acá|ese|ahora|favor|manera|forma|cuanto ..2',
      'quitenlas-las-ofertas':
        '<messages>|<marketing> ..6 /? ..3 @<removeIt>|quítamelas|quítamelos|quítenmelas|quítenmelos|quítenlas ><end>',
      'me-los-pueden-quitar':
        '<messages>|<marketing> ..3 /? ..2 me|nos|se las|los|la|lo <can>? @quitar|quita|quitan|quitas|cancelar|cancelan|suspender|suspenden|desactivar|desactivan|borrar|parar ><tail>',
      'hagan-de-cuenta': '@hagan|haga|haz|haced de|como|si|cuenta|que*3 ..2 no existo|existe|existimos ><end>',
      'no-sea-contactado':
        '<not> ..6 seguir|ser|siendo|sea|estar|estén @contactado|contactada|molestado|molestada|notificado|bombardeado|acosado|contactándome|molestándome',
      'mi-numero-prohibido':
        '@prohibido|prohibida|prohíbo|desautorizo|prohibo|prohibimos ..2 uso|utilización|tratamiento|envío ..2 <mine>|mis|<messages>|<marketing>',
      'revoquen-mi-permiso':
        '@revoquen|revoque|anulen|cancelen|retiren|revoco ..1 mi|el|cualquier consentimiento|autorización|permiso',
      'ya-parenle':
        'ya @párenle|parenle|párale|parale|párenla|bájenle|córtenle ><end>|<messages>|<marketing>|con|por|no|me|tantos|tantas',
      'vayan-con-su-abuela':
        '<messages>|<marketing>|eso|esto ..3 @mándenselo|mándenselos|mándenselas|mándensela|mándaselo|mándaselos|mándaselas|mándasela a ..2',
      'dejen-de-mandar': '<stop> ya? de|d|con ..2 @<mandar> ..4 <messages>|<marketing>|<stuff>',
      'stop-mandando': '@stop <mandar>|<bother>',
      'pedi-la-baja':
        'pedido|pedí|pedimos|solicité|solicitado|tramité ..1 la|mi? @baja ><end>|y|veces|varias|tres|dos|hace|desde|mil',
      olvidarme:
        '@olvídame|ghostéenme|ghostéame|suéltenme|suéltame|olvídenme|olvídennos|olvídeme|olvidadme|ignórenme ya? ><end>',
      'dejen-de-mandarme':
        '<stop> ya? de|d ..1 @<mandar> <stuff>|wea|webada|huevadas|estas|estos|tanto|tantas|más*3 ><end>',
      'dejen-de-molestar': '<stop> ya? de|d ..1 @<bother>',
      'dejen-de-molestar-por-mensaje': '<stop> ya? de @cobrarme|cobrarnos|<call> ..7 <messages>',
      'como-dejo-de-recibir-mensajes':
        '<how> ..7 dejo|dejar|dejen|deje|paro|parar|evito|evitar|<halting>|<erase>|salir|salgo|salirme ..4 @<messages>|<marketing>|<list>',
      'como-dejo-de-recibir-esto':
        '<how> ..7 dejo|dejar|dejen|deje|paro|parar|no|evito|evitar ..2 de? <me>? @<toReceive>|<forbidArrive>|<forbidSend>|<forbidPester> ><end>|<stuff>',
      'como-hago-que-esto-pare':
        '<how> ..4 <que> ya? @esto|eso|estos|<messages>|<marketing> ya|se*2 pare|paren|acabe|acaben|termine|terminen|detenga|detengan|cese|cesen|desaparezca ><end>',
      'por-que-siguen':
        'por_qué|porque|xq|pq|para_qué|si|aunque|cómo|todavía|aún ..3 @<goOn> a? ..1 <bother> ><end>|si',
      'por-que-siguen-mandando':
        'por_qué|porque|xq|pq|para_qué|si|aunque|cómo|todavía|aún ..3 @<goOn> a? ..1 <send>|<bother> ..2 <messages>|<marketing>|<stuff>',
      'abogado-si-recibo':
        '@<block> ..8 si ..1 vuelvo|vuelven|recibo|llega|llegan ..3 <messages>|<marketing>|uno_más|otro_más|algo_más|una_más',
      'si-siguen-los-bloqueo': 'si ..3 @<goOn>|insisten a? ..1 <send>|<bother> ..4 <block>',
      'los-bloqueo-si-siguen':
        '@<block> ..5 si ..1 <goOn>|insisten|dejan|paran|cesan ..2 <send>|<bother>|<messages>|envíos',
      'los-bloqueo-por-spam': 'los|las|te|les ..2 @<block> ..3 por|de|como spam|acoso|acosadores|escribir|<messages>',
      'bloqueo-al-proximo-mensaje': 'si|otro|próximo|siguiente|solo_un ..4 @<messages> ..5 <block>',
      'un-mensaje-mas-y-bloqueo': '@<messages> más|mas y ..2 <block>',
      'puse-stop':
        'puse|puesto|mandé|mandado|envié|enviado|escrito|respondí|escribí|dije|pongo|poner|digité|escribir|mandar ..1 la|palabra*2 @stop|baja|parar|alto|basta ..5 veces|siguen|sigue|sigo|igual|otra_vez|y_nada|y_no|para_que_me|y_me',
      'cuantas-veces':
        'veces ..7 @stop|baja|parar|paren|pares|pare|dejen|dejes|deje|basta|<forbidSend>|<forbidPester>|<erase>',
      'harto-de-que-manden':
        '@<fedUp> ..1 de <que> ..2 <forbidSend>|<forbidPester>|<forbidArrive> ><end>|<messages>|<marketing>|<stuff>',
      'no-jodan-con-mensajes': '<not> ..1 @<forbidPester> más? con ..2 <messages>|<marketing>|<stuff>',
      'no-se-comuniquen':
        '<not> ..1 se|te ..3 @comuniquen|comunique|comuniques|comunicarse|comunicarte|contacto ..1 >con|a|más|al|nunca|nuevamente',
      'dejen-la-turra': '<stop> ya? de|d|con|la|esa|el|ese|su|tanta ..2 @<nuisance>',
      'baja-a-mi-numero': '@baja a|de mi|este|ese <mine>',
      'nadie-me-contacte': 'nadie ..5 <us> ..1 @<again>|<forbidPester>|<forbidSend>',

      'no-usen-mi-numero':
        '<not> lo|la|este|mi|el|nuestro <mine>? @usen|uses|utilicen|utilice|utilices <mine>? para|pa ..1 <send>|<bother>|<messages>|<marketing>|esto|eso',
      'quitenlo-de-la-lista': '@<removeIt> de|del|d ..2 ahí|aquí|allí|<list>|<messages>|<marketing>',
      'las-ofertas-no-las-quiero':
        '<messages>|<marketing>|<news> ..2 ya? no|tampoco me? las|los|la|lo @quiero|necesito|deseo|soporto|aguanto|pedí',
      'contactenme-no-por-aqui': '@contacten|contacte|escriban|manden|envíen|comuniquen ..4 no por <thisWay>|ahí',

      'eviten-mandar':
        'eviten|evitad|evita|evite|evitar|evítense|absténganse|absténgase|abstenga|abstengan|abstenerse|evitarme|abstuviera|abstuvieran|abstengas de? la_molestia_de? @<send>|<bother> ..3 <messages>|<marketing>|<stuff>|me?',
      'detener-mensajes':
        '<halting>|<remove>|quiten|eliminen|supriman|retiren|borren|depuren|quita|elimina|borra ya? <det>*4 chorro|bombardeo|montón|exceso|lluvia|cantidad? <det>*2 @<messages>|<marketing>',
      'remove-me-de': 'remove|take|get|borrar me ..1 de|off|from|out ..2 @lista',
      'paren-ya':
        '^ k|ke|<lead>*6 @paren|paréis|pares|párense|pare|parad|párenle|párale|parale|parenle ya|ahora|con_esto|con_eso|esto|eso|por_favor|de_una_vez|la_mano $',
      'paren-con-mensajes':
        '<stop>|<halting>|<erase>|aguanten|aguanta ya|la_mano|un_poco|un_poko|un_toque|un_rato|tantito? con|a|de <det>*4 @<messages>|<marketing> ><tail>',
      'no-quiero-mensajes': '<not> te|les|los? <want> <receive>|<stuff>*4 <det>*4 @<messages>|<marketing>',
      'no-quiero-recibir':
        '<not> <want> más|seguir|que_me|continuar|volver_a*2 @<toReceive> <det>*2 <stuff>|más|estas|de|ustedes|vosotros|ninguna|por|favor|este|tipo|aquí|usted*5 ><tail>',
      'no-quiero-contacto':
        '<not> <want> ..2 @contactado|contactada|molestado|molestada|contacten|contacto|suscrito|suscrita|suscripto|notificado|molesten|registrado',
      'no-quiero-que-me-escriban': '<not> ..1 <want> ..1 <que> ..3 @<forbidPester>',
      'no-que-me-manden':
        '<not> ..4 <que> <us>|se_me @<forbidSend>|<forbidArrive>|<keepOn> ..1 <send>? ..1 <det>*3 <messages>|<marketing>',
      'no-tiene-sentido-que-escriban':
        '<not> ..1 @sentido|caso|necesidad|acuerdo ..1 <que> <us> ..1 <forbidPester>|<keepOn>',
      'no-quiero-que-me-manden':
        '<not> ..1 <want> ..1 <que> ..3 @<forbidSend>|<forbidArrive> <det>*4 <messages>|<marketing>|<stuff>|más|mas',
      'no-quiero-que-me-avisen-mas': '<not> ..1 <want> <que> <us> @<tell> ..5 más|mas|nunca|nada',
      'no-quiero-que-me-lleguen': '~<ofOffers> <not> ..1 <want> ..1 <que> ..2 @<forbidSend>|<forbidArrive> ><end>',
      'no-quiero-que-sigan':
        '<not> ..1 <want> ..1 <que> ..2 @sigan|sigas|siga|sigáis|anden|ande|estén ..1 <send>|<bother>',
      'no-quiero-lista':
        '<not> <want> ..1 estar|figurar|ser_parte|formar_parte|pertenecer|permanecer|seguir|aparecer|que_me_metan en|a|al|de|del|dentro_de ..3 @<list>|chat|canal|<messages>|<marketing>',
      'no-quiero-saber':
        '<not> <want> volver_a? @saber ..2 nada|más|mas|na|ustedes|vosotros|usted|<messages>|<marketing> ..3',
      'no-me-interesan-mensajes':
        '<not> <us> @interesa|interesan|importan|importa|sirven|sirve recibir? <det>*4 <messages>|<marketing>',
      'las-ofertas-no-me-interesan':
        '<messages>|<marketing>|<news> ..3 no <us> @interesan|interesa|importan|hacen_falta|hace_falta',
      'dejar-de-recibir':
        '@dejar|parar|dejo|dejara|deje de|d <toReceive>|ver|leer|oír|tener <det>*4 <messages>|<marketing>|<stuff>',
      'prefiero-no-recibir': '<prefer> ..3 <not> <me>*3 @<forbidPester>|<bother>|<toReceive> ><tail>',
      'prefiero-no-recibir-mensajes':
        '<prefer>|forma|manera|modo ..3 <not> ..2 @recibir|<send>|<forbidSend>|enviaran|mandaran|enviasen <det>*4 ><messages>|<marketing>|<stuff>',
      'no-me-vuelvan-a-escribir': '<not> ..4 @<again> a ..1 <bother>|hablar|buscar|ser_contactado|ser_contactada',
      'no-me-vuelvan-a-mandar': '<not> ..4 @<again>|volver a <send> ..2 ><end>|aquí|acá|a_este|a_mi',
      'no-me-vuelvan-a-mandar-mensajes': '<not> ..4 @<again> a <send> <det>*4 <messages>|<marketing>|<stuff>',
      'no-molesten-mas': '~<que> no|ni|nunca @<forbidPester> más|mas ><end>',
      'no-sigan-escribiendo': '<not> <me>*2 @<keepOn> <bother>',
      'no-sigan-mandando': '<not> <me>*2 @<keepOn> <send> <det>*4 ><messages>|<marketing>|<stuff>',
      'no-me-mandes-mensajes':
        '<not>|ni|nome <me>*3 @<forbidSend>|<forbidArrive> <stuff>|ni|fotos|videos|audios|imágenes|memes*3 <det>*4 <messages>|<marketing>',
      'no-me-mandes-cosas': '<not>|ni|nome <us>? más|mas? @<forbidSend>|<forbidArrive> ..1 <det>*4 <stuff>',
      'no-me-avisen-de-ofertas':
        '<not> <us> @avisen|avises|avise|informen|informes|notifiquen más? de|sobre? <det>*3 <messages>|<marketing>',
      'no-me-mandes-mas':
        '~<ofOffers> <not>|ni|nome <us>|se|lo|los|las*3 @<forbidSend> más|mas|ma|má|nada|na|ya|esto|eso|nunca ><tail>|<stuff>|<messages>',
      'no-me-lleguen': '<not> ya? <me> @<forbidArrive> más|mas|ya|nada|ni',
      'no-me-agreguen': '<not> <me> ..2 @<join> ..4 <list>|<messages>|más|mas',
      'no-me-llenen': '<not> <me> @llenen|llenes|saturen|satures|inunden|bombardeen',
      'vayan-a-molestar': '@vayan|vaya|váyanse|vete|anda|andate a <bother>|<mandar>|joder|escribirle',
      'no-me-mandes': '~<ofOffers> <not>|ni|nome <me>*3 @<forbidSend> >!más|mas ><end>',
      'no-me-escribas': '~<ofOffers> <not>|ni|nome <me> <me>*2 @<forbidPester>',
      'no-escriban':
        '^ <lead>*6 <not> @<forbidPester> ><end>|a_este|a_ese|a_mi_número|aquí|las_bolas|las_pelotas|los_huevos|acá',
      'no-me-llamen-mas': '<not> <me>*3 @<forbidCall> más|mas|nunca|jamás|ni',
      'favor-de-no': '^ <lead>*8 <not> <us>|volver_a|seguir|estar|andar|más*2 @<bother> ><tail>',
      'no-enviar-mas': '^ <lead>*6 <not> seguir|continuar? @<mandar>|<toReceive> ><end>',
      'no-se-molesten': '<not> se|te molesten|molestes|moleste|molesten_más en ..2 @<send>|<bother>',
      'ofertas-no-me-mandes': '<messages>|<marketing> ya? <not> <us>|se|las|los <me>? @<forbidSend>|<forbidPester>',
      'anulen-mi-registro':
        '<halting>|<erase> mi|nuestro|nuestra|este|esta @registro|inscripción|afiliación|suscripción|alta|participación|membresía en|de|del|a|al ..3 <messages>|<marketing>|<list>',
      'dejar-de-estar-en-la-lista':
        'dejar|dejo|dejara|deje|dejen de @estar|aparecer|figurar|pertenecer|ser_parte|formar_parte|tenerme en|a|de ..2 <list>|<messages>|<marketing>|esto|aquí',
      'no-vuelvan-a-usar-mi-numero': '<not> ..1 @<again> a usar|utilizar|ocupar <det>*2 <mine>',
      'te-dije-que-pararas':
        'te|les|le|os ..2 @<asked> ..4 <que> ya|lo|la|eso|esto*2 <ceased> de? ><end>|con|<send>|<bother>',
      'pedi-que-no-me-escribieran': '@<asked> ..5 <que> ..1 <not> ..2 <forbidPester>|<again>',
      'pedi-que-no-me-mandaran':
        '@<asked> ..5 <que> ..1 <not> ..2 <forbidSend>|<forbidArrive> ><end>|<stuff>|<messages>|<marketing>',
      'pedi-que-me-borraran':
        '@<asked> ..4 <que> <us>|mi_número ..1 <erase>|<unsub>|dieran_de_baja|diera_de_baja|dieras_de_baja|den_de_baja|des_de_baja ><end>|hace|de_la_lista|de_su|de_sus|de_esta|de_aquí|de_todo',
      'no-me-sigan-avisando': '<not> ..1 <want>? ..1 <que>? <us> @<keepOn> <telling>',
      'promos-fuera': '@<marketing> fuera|sobran|sobra|cero|chau|bye|ni_una $',
      'dejen-de-recordarme': '<stop> ya? de|d @<telling>',
      'al-proximo-los-bloqueo':
        'vez|si|como|otro|otra ..4 @<forbidPester>|<forbidSend>|<forbidCall>|<forbidArrive>|<messages> ..5 los|las|te|les|os <block>',
      'dejen-la-matraca-con-los-mensajes':
        '<stop> ya? la|el|esa|ese|su !<thing> con|de <det>*2 @<messages>|<marketing>',
      'mi-numero-sea-borrado':
        '<mine> ..2 sea|quede|ser @eliminado|borrado|retirado|removido|excluido|suprimido|desvinculado|eliminada|retirada|suprimida',
      'cancelar-suscripcion-ya':
        '^ <lead>*4 cancelar|cancela|cancelen|cancele|cancélame|cancélenme|cancelo|suspender|suspendan|suspenda|anular|anulen|anula|anulo|eliminar|eliminen|elimina|borrar|quitar|terminar|finalizar <det>*2 @suscripción|suscripsion|subscripcion|suscribcion ><end>',
      'quiero-que-me-quiten': '<wish> ..1 <que> <us> @<erase> ><end>|de_aquí|de_ahí',
      'exijo-que-paren':
        'exijo|exigimos|suplico|ruego|rogamos|pido|solicito ..1 <que> ..1 @pare|paren|cese|cesen|se_detengan|pares ya|esto|de_una_vez*2 ><end>',
      'cesen-el-uso': '<halting> el? @uso|utilización|tratamiento de ..1 <mine>|mis',
      'quiero-que-borren-su-numero': '<wish> ..1 <que> ..1 <erase> su|este|ese|el|los|sus @<mine>',
      'mi-numero-no-este':
        '<not> <want> <que> ..1 <mine> @aparezca|figure|esté|quede|siga|estén|sigan|aparezcan en|con|entre',
      'no-estar-en-la-lista': 'no @estar|figurar|aparecer más? en <det>*3 <list>|<messages>|<marketing>',
      'baja-y-siguen':
        '@baja ..8 siguen|sigues|sigue|sigo|continúan|continúa|continúo|insisten ..1 <send>|<bother>|recibiendo|igual|<messages>',
      'dejen-mi-telefono-en-paz': '<stop> mi|el|este|nuestro <mine> en @paz',
      'dejarme-fuera': 'dejar|déjenme|dejarme|déjame|déjeme|dejadme @fuera de ..2 <list>|<messages>|<marketing>',
      'que-desaparezca-mi-numero': '@desaparezca|desaparecer|desaparezcan ..1 mi|mis|nuestro <mine>',
      'descansar-de-mensajes':
        '@descansar|divorciarme|despedirme|librarme|deshacerme|liberarme|escapar|huir de <det>*3 <messages>|<marketing>|<you>',
      'prefiero-no-tener-noticias':
        '<wish> es? no @tener|saber|oír|leer|ver|volver ..4 <messages>|<marketing>|noticias|<you>',
      'las-ofertas-se-las-guardan':
        '<messages>|<marketing> ..6 se|te|os la|lo|las|los <can>? @ahorrar|guardar|meter|quedar|ahorren|guarden|metan|guardan|quedan|ahorras|ahorran|ahorráis|guardas|guardáis|comen|metes',
      'no-manden-a-este-numero':
        '<not>|ni <me>*2 ..1 @<forbidSend>|<forbidPester>|<forbidCall> ..4 a|al este|mi|ese <mine>',
      'no-poner-mi-numero': '<not> @poner|meter|incluir|agregar|apuntar|anotar ..1 mi|este|nuestro <mine>',
      'no-pongan-mi-numero': '<not> @<join> ..1 mi|este|nuestro <mine> ..1 en|a|al',
      'no-me-vuelvan-a-meter':
        '<not> <me>*2 @<again> a meter|meterme|incluir|incluirme|agregar|agregarme|suscribirme|añadirme',
      'abandonar-la-lista': '@abandonar|abandono|dejar|dejo <det>*2 <list>|canal ><end>',
      'que-pongo-para-que-paren': 'qué|<how> ..5 para <que> ..1 @paren|pares|cesen|dejen ><end>',
      'no-mas-mensajes':
        '^ <lead>*6 no|nomás|sin|basta|ya_no|ya|ni_un|ni_una|nada|cero|menos|fuera|adiós|suficientes|suficiente|demasiada|sobra|stop más|mas|de|con|quiero|solo|more*2 <det>*4 @<messages>|<marketing>|<news> ><tail>|por',
      'ya-no-mas-mensajes': 'ya no más|mas con|de? <det>*3 @<messages>|<marketing>',
      'mensajes-no': '^ @<messages>|<marketing> no más|gracias|por|favor|porfa*3 $',
      'ofertas-de-eso-no-gracias': '@<marketing> ..4 no gracias|por_favor|porfa|porfis $',
      'pero-no-publicidad': 'pero|y|solo no|ni|nada|sin <det>*3 @<marketing>',
      'ni-mensajes-ni': '^ ..1 ni @<messages>|<marketing>|llamadas|audios|fotos >ni|de|y|por',
      'harto-de-mensajes': '@<fedUp> ..1 de|con ..2 <receive>*2 <det>*4 <messages>|<marketing>',
      'como-me-doy-de-baja': '^ <lead>*4 por|en? <how> <us> @doy|damos de baja ><end>|de',
      'dar-de-baja': '<ask> <det>*2 de|d|la|mi? @<baja> ><tail>',
      'baja-de-lista':
        '@baja inmediata|total|definitiva? de|del|d|en|a|al <det>*3 servicio_de? <you>|<list>|<messages>|<marketing>|boletín|suscripción_de_mensajes|todo|aquí|esto',
      'solicito-baja': '<us>|quiero|solicito|pido|deseo ..2 de|la @baja $',
      'mi-baja': '^ <lead>*6 @baja total|definitiva|inmediata|ya|por|favor*2 ><end>|o',
      'quitame-de-la-lista': '@<remove> ..2 de|del|d|from ..3 <list>|<messages>|<marketing>|<here>',
      'borrenme-el-numero': '@<remove> ya? el|este|mi|los|mis|del|de_ese <mine> ><end>|de',
      borrame:
        '@<remove> ><end>|joven|tía|tío|o|u|hoy|mañana|cuando|cuanto|en_cuanto|lo_antes|lo_más|antes|a_la_brevedad|para_siempre|definitivamente|soy|estoy|estamos|somos|no|yo|me|nos|que|hace|desde|les|se|pliss|esto|eso|como|voy|tengo|vivo|plz|mi_novia|mi_esposa|mi_marido|mi_mamá',
      'borra-mi-numero':
        '@<erase> ya|a|inmediatamente|por_favor|de_inmediato? a? mi|mis|este|ese|estos|nuestro|nuestros|el|todos*2 <mine> ><end>',
      'borra-mi-numero-y-mas':
        '@<erase> ya|de_inmediato? mi|mis|nuestro <mine> >!viejo|vieja|anterior|antiguo|antigua|de|del|y|pero|por|con|que|en|fijo|actual|a',
      'borra-mi-numero-de-ahi':
        '@<erase> ya|por_favor? mi|mis <mine> de su|sus|este|esta|la|vuestra|vuestros|los|el !<thing>',
      'borra-mi-numero-de-la-lista':
        '@<erase>|<halting> ..1 mi|mis|este|el|ese|los <mine> ..1 de|del|en|para ..2 <list>|aquí|ahí|<messages>|<marketing>',
      'olviden-mi-numero':
        'olvid-|suelten|suelta|suelte|liberen|pierde|pierdan|pierda|pierdas|perdé|perder|extravíen|bota|botá|boten|botar|tira|tiren|tirar|remove|delete|lose|rompan|quemen|quemar de? mi|este @número|teléfono|contacto|celular|cel|nombre >!de|era|es|y_no|viejo|anterior|antiguo',
      'sacar-de-la-lista':
        '<us>|mi_número|mi_contacto ..3 @<erase> ..1 de|del|d ..3 <list>|<messages>|<marketing>|aquí|acá|ahí|esto|todo|todos_lados|todas_partes',
      'me-borren': '<que> <us> @<erase> <fillers>*3 $',
      'saquen-de-la-lista': '@<erase> de|del|d ..2 <list>',
      'suscripcion-a-mensajes':
        '<halting>|<erase>|<remove> <det>*2 @suscripción|suscripsión|suscrición a|de <det>*3 <messages>|<marketing>|<list>|canal|chat|número',
      'salir-de-la-lista':
        '@salir|salirme|salgo|salga|borro|retiro|abandono|renuncio|me_voy|me_bajo|me_despido|me_desapunto|irme|nos_vamos|me_quito|me_saco de|del|d|la|a ..3 <list>|<messages>|<marketing>|suscripción|aquí|aki|acá|este_chat|esto|ella',
      desuscribir: '^ <lead>*8 @<unsub> ><tail>',
      'en-paz':
        '@déjame|dejme|déjenme|déjeme|dejadme|déjennos|dejarme|me_dejen|me_dejes|me_deje|me_dejan|me_dejéis ya? en_paz|en_pas|enpaz',
      'dejame-tranquilo':
        '@déjame|déjenme|déjeme|dejadme|déjenos|déjennos|déjanos|dejadnos|dejarme|me_dejen|me_dejes|me_deje|me_dejáis|me_dejan|me_dejas|me_dejéis|nos_dejen ya? tranqui|tranquilo|tranquila|tranquilos|quieto|quieta|solo|sola|de_joder|de_molestar|de_escribir ><end>',
      'revocar-consentimiento':
        '@revoco|revocar|revocación|retiro|retirar|revoca|retirada mi|el|la|cualquier|todo|los|mis|del|de*2 ..1 consentimiento|autorización|permiso|autorizaciones',
      'derecho-de-oposicion':
        '@derecho|derechos|ejerzo|ejercicio ..4 oposición|supresión|olvido|cancelación|revocación',
      'me-opongo':
        '@opongo|oposición|negativa|niego|prohíbo ..3 <messages>|<marketing>|tratamiento|datos|uso|contact-|envío|recibir|escrib-',
      'supresion-de-mis-datos':
        '@retiro|baja|supresión|eliminación|exclusión|suspensión|remoción|cese|borrado|cancelación|desvinculación ..2 inmediato|inmediata|definitivo|definitiva|total? de|del|d ..2 nombre|datos|número|teléfono|línea|envíos|base|bases|lista|listas|contactos|<messages>|<marketing>',
      'ser-excluido':
        '@excluido|excluida|eliminado|eliminada|borrado|removido|retirado de|del|d ..2 <list>|<messages>|<marketing>',
      'no-autorizo':
        '<not> ..2 @autorizo|consiento|acepto|permito|autoricé|otorgo|otorgué ..4 <messages>|<marketing>|contacto|contacten|<bother>|<send>|<forbidPester>|mi_número|mis_datos',
      'no-quiero-que-usen-mis-datos':
        '<not> <want> <que> ..3 @usen|utilicen|use|utilice|compartan|comparta|cedan|vendan|traten|almacenen ..2 fines|<mine>',
      'no-autorizo-el-uso': '<not> ..2 @autorizo|consiento|acepto|permito|autoricé ..3 mi|mis|este <mine>',
      'no-tienen-permiso':
        '<not> ..2 tienen|tiene|tienes|pueden|puede|podéis|den|di|dado|doy|otorgo|dimos ..2 @permiso|autorización|derecho|consentimiento ..2 <bother>|<send>|<messages>|estar|usar|tener|usen|utilicen|guarden|<forbidSend>|<forbidPester>',
      'no-tienen-por-que-escribirme': '<not> tienen|tiene|tienes por_qué ..1 @<bother>|<mandar>',
      'no-pueden-mandarme': '<not> pueden|puede|podéis|deben @mandarme|enviarme|escribirme|contactarme|molestarme ..3',
      'prohibido-escribirme': '@prohíbo|prohibido ..5 <bother>|<send>|<forbidPester>|<forbidSend>',
      'numero-no-para-publicidad': '<mine>|chat ..5 no ..1 para|pa <det>*2 @<marketing>|<messages>|ventas|vender',
      'nada-con-ustedes': '<not> <want> ..1 nada|na|nd|nda ..1 con|de|d @<you>',
      'stop-no-quiero': '^ <lead>*2 @stop|basta ..1 no quiero más|mas|nada $',
      'ya-no-te-leo': '<not> te|los|les|las @quiero|leo ver|leer? más ><end>',
      'rechazo-recibir': 'rechazo|renuncio|niego|opongo|rehúso|negamos a? @recibir',
      'olvidense-de-mi':
        '~no @olvídense|olvídate|olvídese|olvidaos|olviden|olvida de|que mí|nosotros|mi_número|este_número|mi_contacto|existo ><end>',
      'lista-de-exclusion':
        'lista|listado|pónganme|ponme|póngame|agréguenme|apúntame|inclúyanme ..3 @no_contactar|no_molestar|no_llamar|exclusión',
      'a-la-mierda-con-los-mensajes':
        '@mierda|chingada|verga|carajo|culo|volar|espárragos|porra|diablo|cresta|chucha|concha|tacho ..1 con|de <det>*2 <messages>|<marketing>',
      'pueden-no-mandar-mensajes': '<can> ya? no @<mandar> ..3 <messages>|<marketing>',
      'como-paro-esto': '<how> ..2 @paro|parar|detener|frenar|detengo|freno|corto|cancelo esto|eso|estos|esta_cosa $',
      'ni-se-les-ocurra':
        'ni|no se|te|os ..1 @ocurra|atrevan|atrevas|atreva ..2 <bother>|<send> ><end>|<messages>|<marketing>|<stuff>',
      'paren-la-vaina':
        '^ <lead>*6 @paren|corten|párenle|parad|cortad con? la|el|su|esa|esta|tanta wea|weá|vaina|joda|jodedera|chingadera|huevada|lesera|webada|webeo|hueveo|cosa|<nuisance> ><end>',
      'no-doy-consentimiento-para':
        '<not> ..1 @doy|damos|otorgo|otorgué|presto|autorizo mi|el|ningún? consentimiento|permiso|autorización ..1 para|de|a ..5 <mine>|<messages>|<marketing>|<send>|<bother>|tratamiento|<que>',
      'dejar-de-recibirlos': 'dejar|dejo|dejara|deje de @recibirl- ><end>',
      'lista-de-los-que-no-quieren':
        '@lista|grupo|equipo de ..2 no quieren|quieran|desean|queremos ..2 <messages>|<marketing>|nada|<toReceive>',
      'conmigo-no-para-mensajes': '<not> @cuenten|cuentes|cuente más? conmigo? para|con ..2 <messages>|<marketing>',
      'no-me-manden-mas-lo-de': '<not> <me>*3 @<forbidSend> más|mas lo_de|de_lo|cosas|eso',
      'que-hago-para-que-no-escriban':
        'qué|cuál|dónde|<how> ..9 <que> ya? no <us>? ..1 @<forbidPester>|<forbidSend>|<forbidArrive> ><end>|<messages>|<marketing>|<stuff>',
      'borrate-mi-numero': '@<removeIt>|bórrate|bórrese|bórrense|elimínate|quítate|bórratelo ya? a? mi|este|el <mine>',
      'pongan-fin-a-los-mensajes':
        'pongan|ponle|póngale|pónganle|poner|ponga|pon|denle|dale|puede_poner ..1 @pausa|freno|fin|alto|stop|punto_final|límite ..2 a|con ..3 <mine>|<messages>|<marketing>|esto',
      'sea-el-ultimo-mensaje':
        'sea|fuera|sean ..2 @último|última|últimos <messages>|<marketing>|vez_que_me|vez_que_nos',
      'cesen-los-envios':
        'cesen|cese|paren|pare|detengan|detenga|suspendan|corten|paren_ya|frenen ya? los|sus|esos|estos|todos @envíos ><end>',
      'no-sigan-con-mensajes':
        '<not> <us>? @<keepOn>|insistan|insistas|insista con <det>*3 <messages>|<marketing>|esto|eso',
      'ni-sus-mensajes': '<not> <want> ..4 ni sus|tus|los|más|vuestros @<messages>|<marketing>',
    }),
    ...marketing(
      patterns('es', 2, {
        'para-entregas-no-para-vender':
          'solo|sólo|solamente|únicamente|exclusivamente ..5 para ..5 /? y? no|nunca|jamás ..1 para|pa|de @vender|venderme|ofrecer|ofrecerme|propaganda|publicidad|promociones|ofertas|ventas|promocionar ..1',
        'las-ofertas-no-los-avisos-si': 'las|los|la|el ..1 @<marketing>|<news> ..3 no ><end>|<fillers>',
        'pero-publicidad-no': 'pero|y|lo_de ..2 @<marketing> ya? no|nada ><end>',
        'no-me-ofrezcan':
          '<not> <us>|quiero|traten|intenten|trate|intente|intentes ..2 siga|sigan? @<offer> >!otra|otro|otras|otros|humo',
        'dejen-de-ofrecer': '<stop> de ..3 @<offer>',
        'de-ofertas-ni-me-hablen':
          'por|de|con|sobre <det>*2 @<marketing> ni|no|mejor_no <us> <forbidCall>|<forbidPester>|<forbidSend>|<tell>',
        'lo-demas-no':
          '@lo_demás|el_resto|las_demás|los_demás|las_otras ya? no <us>|lo|la|los|las*2 interesa|interesan|necesito|hace_falta|sirve|manden|mande|mandes|envíen|envíes|quiero',
        'nada-de-ofrecerme': 'nada|basta|no de|con|más*2 @ofrecerme|ofrecernos|venderme|vendernos',
        'no-me-lo-vuelvan-a-ofrecer': '<not> <us>|lo|la|los|las|se*3 ..1 @<again> a <offer>',
      }),
    ),
    ...patterns('es', 3, {
      'quiero-que-paren':
        '^ <lead>*4 quiero|necesito|pido|queremos <que> ya? @paren|pares|pare|cesen|corten ><end>|ya|con',
      'dejen-en-paz-a-mi-mama': 'dejen|dejad|deje|deja @en_paz a mi|este|la|nuestra ..1 ><end>|que',
      'no-me-inviten': '<not> <us> @inviten|invites|invite a ..1 más? <stuff>|<marketing>|grupos|nada',
      'molesten-a-otro': '@molesten|fastidien|jodan|molesta|moleste a otro|otra|otros',
      'no-doy-autorizacion': '<not> ..1 doy|damos|di|autorizo|acepto @autorización|permiso|consentimiento|más ><end>',
      'me-borraron-ya':
        'confirma|confirmen|confirme|avísenme|avísame|avísen ..4 @borraste|borraron|borrado|hayan_borrado|eliminaron|eliminado|desuscrito|quitaron|quitado ><end>',
      'donde-se-cancela': 'cómo|dónde se @cancela|cancelan|quita|desactiva|apaga|para ><end>|esto|eso',
      'palabra-para-salir': 'qué|cuál ..1 palabra ..2 @salgo|salir|me_salgo|me_borro|cancelo ><end>',
      'el-link-de-baja': 'link|enlace|botón|opción|proceso de|para @baja|cancelar|salir|<unsub> no ..2',
      'no-usen-este-chat': '<not> @usen|utilicen|use este|mi|el chat|whatsapp|grupo|medio|canal para|pa ..3',
      'boten-mi-contacto': '@bote|bota|boten|tire|tira|tiren mi|este contacto|número >!viejo|anterior|antiguo|de',
      'baja-mal-escrita': '^ <lead>*3 @bja|vaja|bajja|baha <fillers>*3 $',
      'los-reporto-si-no-paran': '@<block> ..3 si ..1 <goOn>|insisten|insistes|dejan|paran|cesan ><end>',
      'ya-dije-que-no-quiero': 'ya|te|les|le ..1 @<asked> <que> no quiero|deseo|me_interesa ><end>',
      'a-la-basura': '@basura|tacho|caneca ..2 sus|tus|esos|estos <messages>|<marketing>',
      'no-quiero-estar-aqui':
        '<not> <want> @estar|seguir|permanecer|figurar aquí|acá|ahí|aki ><end>|más|gracias|y|sáquenme',
      'no-quiero-info': '^ <lead>*4 <not> <want> <toReceive>|más|ninguna*2 @info|información|infos ><end>|gracias',
      'ultima-vez-que-escriben':
        'última ..1 <que> <us> @escriben|escribes|escribe|contactan|contactas|contacta|molestan|molestas|molesta|hablan|llaman',
      callarse: '<can>|favor|honor|harían|quieren|quieres ..4 @callarse|callarte|silenciarse ><end>|un|ya|para',
      'no-gasten-conmigo':
        '<not> @gasten|gaste|gastes|malgasten|desperdicien|pierdan ..2 <messages>|<marketing>|saldo|tiempo|esfuerzo conmigo|en_mí|aquí|acá',
      'quiero-salir-como': '^ <lead>*6 quiero|kiero|deseo @salir|salirme cómo|de_aquí|de_esto|de_acá|ya',
      'como-me-salgo': '^ <lead>*4 cómo|dónde ..1 @me_salgo|salirme|me_bajo|me_borro de? ..1 ><end>',
      'no-me-recuerden': '<not> <us> @<tell> más|mas|nunca >!tarde|temprano|de_las|antes',
      apaguen:
        '@apaguen|apáguenle|apaga|apágale|quítenme|desactiven|desconecten esa|ese|esta|este|eso cosa|vaina|robot|bot|máquina|maquinita|cosita|chunche ><end>|<end>',
      'hagan-silencio': 'hagan|haga|quiero|guarden|un_poco_de @silencio para_siempre|por_favor|ya|eterno',
      cancelenme: '@cancélenme|cancélame|suspéndanme|suspéndeme ><end>|de|ya',
      'hasta-nunca': '@hasta_nunca ><end>',
      'no-me-interesa-al-final': 'no <us> @interesa|interesan ><end>',
      'un-mensaje-mas-y': 'un|otro|uno @<messages>|<marketing> más|mas? y|o ..1',
      'menos-a-mi': '@menos|excepto a mí|nosotros|este ><end>|<mine>',
      pegado:
        '@nomanden|nomemanden|nomandenmas|nomandes|nomemandes|nomandesmas|nomasmensajes|nomensajes|noescriban|noescribas|nomeescriban|nomeescribas|nomolesten|nomoleste|nomemolesten|nomasmsj|dejendemandar|debaja|darmedebaja',
      quitenme: '@<remove>|leave_me_alone >!el|la|las|los|un|una|unos',
      'no-quiero-a-secas':
        '^ <lead>*4 no|nop|noo @quiero|kiero|qiero|quero|me_interesa ><end>|nada|sus|tus|de|ninguno|ninguna|ni_uno',
      'bloqueo-ya': '^ <lead>*4 @bloqueo|bloqueados|bloqueado|bloqueada|denuncio|reporto|reportados ><end>|y|en|a',
      'no-son-para-mi': 'no es|son|era|eran|va|van @para_mí|conmigo|mío|míos|mía|mi_pedo|mi_problema ..1',
      desuscribir: '@<unsub>',
      baja: '<ask> ..1 de|d @<baja>',
      'baja-al-final': '@baja por favor|porfa|gracias',
      'como-lo-quito': 'cómo|dónde ..4 @quito|cancelo|salgo|borro|desactivo|bloqueo|anulo esto|aquí|estos|acá|de? $',
      'dejen-de-mandar': '<stop> ya? de|d @<mandar>',
      'dejen-de-cobrarme': '<stop> ya? de @cobrarme|cobrarnos ><end>|a',
      'no-quiero-que-me-llamen': '<not> ..1 <want> ..1 <que> <us> @<forbidCall>',
      'no-me-llamen': '<not> <me> <me>? @<forbidCall> ><end>',
      'dejen-de-llamar': '<stop> ya? de|d @<call>',
      'no-me-mandes-otra-cosa': 'ya|por_favor|porfa|favor <not> <me>*2 @<forbidSend>',
      'nunca-me-suscribi':
        'no|nunca|recuerdo|haber|arrepentí|por_error|sin_querer|jamás ..3 @suscribí|suscribirme|suscrito|inscribí|inscrito|apunté|anoté|anotado|registré|pedí_esto|pedí_nada',
      'suscrito-por-error':
        'equivoqué|error|equivocación|sin_querer|accidente ..4 @suscribirme|registrarme|apuntarme|inscribirme|anotarme|suscribí|apunté|registré|inscribí',
      'suscrito-y-fue-error':
        '@suscribí|suscribió|inscribí|inscribió|apunté|registré|apuntó|registró ..6 error|equivocación|sin_querer|accidente',
      'los-bloqueo': 'los|las|te|les|os|y|si|próxima ..1 @<block> ..1',
      'basta-ya': '^ <lead>*3 ya? @basta ><end>',
      'sin-mi-permiso': 'sin mi|nuestro|ningún? @permiso|consentimiento|autorización',

      'otro-mensaje-hoy':
        'van|llevan|llevo|otro|tercer|quinto|tres|cuatro|cinco|seis|diez|mil|5|6|7|8|9|10|12|15|20|30|50|100 @<messages> ..2 hoy|seguidos|diarios|día|semana|suyo|ustedes',
      'no-quiero-esto': '<not> <want> ..2 @esto|eso|estas_cosas|estos ><end>',

      'no-quiero-net': '<not> <want> ..7 @<messages>|<marketing>|<list>',
      'dejen-dormir':
        'dejen|dejan|dejad|dejáis|déjenme|déjennos|dejarme|dejadme ..1 @dormir|descansar|vivir|respirar|ir ><end>',
      fuera: '^ <lead>*3 @fuera|lárguense|aléjense|piérdanse|piérdete|esfúmense <fillers>*3 $',
      'olvidense-de-el': '~no|se @olvídense|olvídate|olvídese|olvidaos|olvídame|olviden ><end>|de',
      'no-quiero-nada': '^ <lead>*4 <not> <me>? @<want> nada|nda|na más? $',
      'no-vuelvan-a': '<not> <us>|a|lo*2 @<again> a ..1 !ser|traer|cobrar|cerrar|venir|comprar|pasar|abrir|llamar',
      'no-vive-aqui': 'no @vive aquí|acá|ahí|allí',
      'me-molesta-que':
        '<us> @cae|molesta|choca|caga|fastidia|disgusta|jode|enoja|revienta|emputa|encabrona|incomoda|estresa gordo|mal|mucho*2 <que> ..2 <forbidPester>|<forbidSend>|<forbidArrive>',
      'odio-los-mensajes': '@odio|detesto|aborrezco ..2 <messages>|<marketing>|que_me',
      'me-hartaron':
        '<us> re|ya|súper|muy*2 @hartaron|pudrieron|cansaron|aburrieron|colmaron|hartan|pudren|hartaste|cansaste ><end>|con|tanto',
      'que-pesados':
        '^ <lead>*4 qué|son|tan|re|muy|súper*2 @pesados|pesadas|pesaos|intensos|cansones|cansinos|ladillas|molestos|fastidiosos|cargosos|lateros|plastas $',
      'por-sus-mensajes':
        '~gracias|agradezco|encantan|feliz por|con|culpa_de sus|tus|vuestros|esos|estos|tantos|tanto @<messages>|llamadas|videos',
      'busquense-otro': '@búsquense|consíganse|búscate|búsquese|consígase|buscaos a? otro|otra|algo|vida|trabajo',
      'ya-no-me-avisen': 'ya <not> <us> lo|la|los|las? @<tell>',
      'me-bombardean':
        '<us> @bombardean|acosan|hostigan|atosigan|acribillan|persiguen|inundan|saturan|spamean|empapelan',
      'ya-no': '^ <lead>*5 @ya_no <fillers>*3 $',
      'me-inundan': '@<flood> ..2 de|con|a|el|la|mi ..3 <messages>|<marketing>|<you>|celular|whatsapp|teléfono|bandeja',
      'basta-de-tanto':
        '<fedUp>|<stop>|<halting>|callen|basta|menos|qué ya? de|con|d? ..1 la|el|tanto|tanta|esa|ese|su|tantos|tantas? @<nuisance>|bot|robot|máquina',
      'cuenten-no-conmigo': 'conmigo|mí ya? no @cuenten|cuente|cuentes|contéis ><end>|para',
      'conmigo-no-cuenten': '<not> @cuenten|cuente|cuentes|contéis más? con? conmigo|mí',
      'me-lo-quitan':
        '<us> lo|la|los|las|esto|eso <can>? @quitar|desactivar|apagar|suspender|quitan|quita|quitas|quitáis|apagan|apaga|desactivan|suspenden|paran|frenan ><end>|de_aquí',
      'se-acabo': '@lo_nuestro|nuestra_relación|nuestros_caminos|esta_relación',
      'parar-net': 'dejar|déjense|eviten|aflojen|afloja|<halting>|<erase>|<remove> ..5 @<messages>|<marketing>',
      'harto-net': '@<fedUp> ..3 <messages>|<marketing>|<bother>|<you>',
      'por-aqui-no': '^ <lead>*3 por|pero|solo? @<thisWay> ya? no|nunca gracias|por|favor|porfa*2 $',

      'si-siguen':
        'si|aunque|cómo|por_qué|porqué|xq ..3 @siguen|sigo|vuelven|vuelves|sigues|sigue|vuelvo ..3 <send>|<bother>|recibir|llegando|<messages>',
      'me-siguen-escribiendo': 'y|<us> @<goOn>|estás|están a? <bother> ><tail>',
      'siguen-mandando-mensajes': '@<goOn> a? ..1 <send>|<bother> ..3 ><messages>|<marketing>',
      'que-no-es-no': 'qué_parte_de ..2 no @entienden|entiendes|entiende|entendieron',
      'esto-es-acoso': 'esto|eso|ya ..1 @acoso|spam|hostigamiento|abuso|intolerable|insoportable|inaceptable ><end>',
      'tantos-mensajes':
        'tanto|tantos|tanta|demasiados|demasiadas|demasiada|muchos|mucho|exceso_de|menudo|coñazo_de|cansan_con ..1 @<messages>|<marketing>|pitido|timbre|bip|sonidito',
      'pueden-parar': '^ ..2 <can> @parar|dejar ya? $',
      'bloqueados-por':
        '^ @bloqueado|bloqueada|bloqueados|bloqueadas|denunciado|denunciados|reportado|reportados >por|y',
      'ya-no-quiero': '^ <lead>*3 ya no @quiero|kiero|qiero|deseo nada|más|mas*2 $',
      'no-quiero-avisos-de': '<not> ..1 <want> ..1 <que> <us> @<tell>',
      'ya-no-mas': '^ <lead>*3 ya? no|noo|nop @más|mas por|favor|porfa|gracias*2 $',
      'como-los-quito': 'cómo lo|la|los|las @quito|desactivo|bloqueo|cancelo|paro|apago|freno|elimino',
      cortala: '^ <lead>*4 @cortala|cortenla|cortela|párale|párenle|bájale|bájenle|detente|deténganse|deténgase ><end>',
      'quiten-su-numero': '@<erase> ..1 su|ese|el <mine> ><end>',
      'escriben-cada-dia':
        '@<sends> ..3 todos_los_días|diario|a_diario|cada_rato|toda_hora|todas_horas|cada_día|veces_al_día',
      'cada-dia-escriben': 'todos_los_días|diario|a_diario|cada_rato|a_toda_hora|cada_día|todo_el_día <us> @<sends>',
      'por-que-me-escriben':
        'por_qué|porque|xq|pq|para_qué <us>|tanto? @<sends> ..2 ><messages>|<marketing>|tanto|esto',
      'me-pueden-sacar': '^ <lead>*4 <us> <can> @sacar|quitar|retirar ><end>',
      bloquearlos: '@bloquear|bloquearlos|bloquearte|bloquearles|denunciarlos|reportarlos|reportarte ><end>',
      'desactivar-esto': '@desactivar|bloquear|apagar|desactivo|cancelar esto|estos ><end>',
      'borra-mi-numero': '@<erase> ..3 mi|mis|este|nuestro número|numero|teléfono|contacto|celular|cel',
      'numero-de-uso':
        'este|mi <mine> ..1 es|lo_uso ..2 @personal|privado|familia|trabajo|emergencias|laboral|particular|profesional',
      'no-les-di-mi-numero':
        '<not> ..1 les|te|le|os|se_los di|dimos|he_dado|pasé|había_dado|doy ..1 @mi|ese|este <mine>',
      'con-que-derecho': 'con qué @derecho|permiso|autorización',
      dejenme: '^ <lead>*5 @déjame|déjenme|dejadme|déjeme|déjennos|cállense|cállate|cállese <fillers>*3 $',
      'prometieron-no-escribir':
        '@prometieron|prometido|dijeron|dicho|prometió|aseguraron|asegurado|juraron|quedamos|quedaron ..4 no ..2 iban|van|ibas|vas|iba|ibais|volvería|volverían|llegaría|llegarían|mandarían|escribirían|enviarían|recibiría|molestarían ..3',
      'no-es-no': '@no_es_no|no_significa_no',
      'ya-no-soy-cliente':
        'ya no soy|somos|estoy|trabajo|vivo|estudio|pertenezco|formo ..2 @cliente|clienta|clientes|socio|socia|alumno|alumna|paciente|miembro|usuario|usuaria|suscriptor ..1',
      'pierden-su-tiempo': '@pierden|pierdes|pierde|perdiendo|perdáis ..1 tiempo ><end>|conmigo',
      'no-llamar': '^ <lead>*4 no @llamar ><end>|ni|a',
      'les-dije-que-no':
        'te|les|le|os|ya ..2 @<asked> <que>? ya? no ><end>|me_interesa|me_interesan|quiero_más|quiero_nada|quería_más|quería_nada|quiero_recibir|quiero_que',
      'deja-de-estar': '<stop> de @estar >!disponible|activo|activa|vigente|moda|en',
      'numero-ahora-mio': 'este <mine> ..3 @mío|otro_dueño|otra_persona|cambió_de_dueño',
      'ni-uno-mas': '@ni_uno|ni_una más ><end>',
      'que-sea-el-ultimo': 'sea|es|fue ..2 @último|última|últimos ><end>',
      'ya-estuvo':
        '^ <lead>*3 ya @estuvo|chole|cansan|cansaron|aburren|aburrieron|hartan bueno|suave? con? lo_mismo|eso|esto|<messages>|<marketing>? <fillers>*3 $',
      'otra-vez-ustedes': '^ ..3 @otra_vez|de_nuevo <det>*2 <messages>|<marketing>|<you>|con_lo_mismo|lo_mismo ><end>',
      'un-poco-de-respeto': 'poco|poquito|favor|mínimo de @respeto|consideración ><end>',
      'donde-el-boton':
        'dónde|encuentro|veo|hay|existe|cuál|aparece ..4 @salir|salirme|baja|borrarme|<unsub>|dejar_de_recibir ><end>',
      'no-los-conozco': 'no los|las @conozco ><end>',
      'ya-me-habia-salido':
        'ya|había|hemos|habíamos ..2 @salido|borrado|desuscrito|desapuntado|desinscrito|cancelado de|la|mi|esta|el ..2 <list>|suscripción|<messages>|aquí|esto',
      'no-autorice-que-me': 'no @autoricé|autorizo|autorizamos|solicité|consentí <que> <us>|<que>',
      'cese-todo': '@cesen|cese|desistan|césese esta|este|sus|todo|cualquier|el',
      'para-que-se-acabe': 'para|pa ..1 <que> ..2 @acabe|pare|termine|detenga|paren|acaben esto|eso? ><end>',
      'aqui-no-vive': 'aquí|acá no ..1 @vive|trabaja|conocemos|hay|conozco ningún|ninguna|nadie|ese|esa|el|la|don|doña',
      'no-me-mandes-mas': '<not> <me>*3 @<forbidSend> más|mas|nada|esto|eso',
      'si-insisten': 'si ..1 @siguen|sigues|vuelven|insisten ><end>',
      'vez-que-lo-pido':
        'vez|veces ..1 que|ya|les|te|se*3 lo? @pido|digo|repito|solicito|ruego|escribo|pedí|dije|pedido|dicho',
      'para-ya':
        '^ <lead>*4 @para|parad|parar|paren ya|un tío|tía|joder|macho|hombre|poco|por|favor|porfa|hostia|rato|hombre*3 $',
      'como-si-no-existiera': 'no @existo|existe|existiera|existiese|existimos ><end>|para',
      'no-quiero-mas': '^ <lead>*3 no @quiero|kiero|deseo más|mas $',
      'se-lo-suplico-no': '@suplico|ruego|imploro|pido ya? no más|mas|por|favor*3 $',
      'baja-del-servicio': '@baja del|de|al <det>*2 servicio|canal|suscripción ><end>',
      'ahorrense-el-saldo': '@ahórrense|ahórrate|ahórrese el|la|su|tu',
      'esto-no-lo-quiero': 'esto|eso no lo @quiero|necesito|pedí',
      'pedi-que-pararan': '@<asked> ..4 <que> ..2 <ceased>',
      'se-abstengan': '@abstenga|abstengan|abstenerse|abstente ><end>',
      'nuevo-dueno':
        '@nuevo|nueva|actual dueño|dueña|titular|propietario|propietaria|usuario|usuaria ..1 de|del|d ..2 <mine>|chip',
      'numero-equivocado': '@número|persona equivocado|equivocada|incorrecto ><end>',
      'se-equivocaron':
        'se|está|están ..1 @equivocaron|equivocó|equivocado|confundieron|confundiendo de número|persona|teléfono',
      'ya-no-es-su-numero': 'ya_no ..3 @número|teléfono|celular|línea|chip ..1 >de|suyo|pertenece|existe',
      'numero-solo-para':
        'número|numero|teléfono|celular|cel|móvil|línea|whatsapp|contacto es|uso|tengo|usen|usar|úsenlo|úsalo|úsenla|utilícenlo|ocúpenlo|dejen|déjenlo @solo|solamente|exclusivo|únicamente|exclusivamente|nomás para|de !pedidos',
      'de-donde-mi-numero':
        'quién|quiénes|dónde|cómo|kien ..3 @sacaron|sacaste|sacó|sacado|conseguido|obtenido|conseguiste|consiguió|sacáis|dieron|dio|consiguieron|obtuvieron|autorizó|pasó|metió|inscribió|suscribió|apuntó|registró mi|este|esta|en|aquí|el ..1 ><mine>|lista',
      'me-tienen-harto':
        '<us> tienen|tienes|tenés|tiene @harto|harta|hartos|jarto|jarta|cansado|cansada|podrido|podrida|chato|chata|aburrido|aburrida ><end>',
      'me-salgo': 'me @salgo|borro ><end>',
      'quiero-salirme': '^ <lead>*6 quiero|kiero|deseo @salir|salirme ><end>',
      'me-sacas':
        '^ <lead>*4 <us>|mi @sacás|sacas|sacáis|saca|sacan|quitas|quitáis|quitan|quita|borras|borráis|borran|borra|eliminan|eliminas|eliminais ya|de_aquí|de_ahí|de_esto|por_favor|porfa|porfis*2 ><end>|o|y',
      sacalo: '~<ofOffers> @<removeIt>|darlo_de_baja ><end>',
      'registro-de-exclusion': '@robinson|repep|registro_no_llame|habeas_data|rgpd|lopd|lssi|lopdgdd',
      'hasta-cuando': 'hasta_cuándo ..4 @<messages>|<send>|<bother>',
      'nadie-les-pidio': 'nadie|quién les|te|le @pidió|dijo|autorizó|permitió',
      'me-tienen-hasta': '<us> @tienen|tienes|tenés hasta ..3 $',
      'a-otro-lado':
        '@molestar|joder|chingar|escribir|vender|mándenselos|mándaselos|mándenselas|mándaselas|escríbanle|mándenle|mándale|mándenselo|cuéntenselo|<marketing> ..1 a otro|otra|su_abuela|tu_abuela|su_madre|tu_madre',
      'ya-basta-al-final': 'ya @basta|estuvo|párenle|parenle|paren|suéltenme|suelten ><end>',
      'me-pueden-soltar': '<us> <can> @soltar|liberar|olvidar|ignorar|dejar ya|de|por|favor|<fillers>*3 $',
      'que-pesadilla':
        '^ <lead>*4 qué @fastidio|pesadilla|martirio|tortura|latazo|horror|abuso|hartazgo|tormento|suplicio|ladilla|tabarra|turra ><end>|de|con',
      silencio: '^ <lead>*3 @silencio|cállense|shh|chitón|paz por_favor|porfa|ya? $',
      cesen: '^ <lead>*4 @cesen|césense|desistan|cese ><end>',
      'hasta-aqui-llegamos': '@hasta_aquí|hasta_acá llegamos|llegó|llegué|nomás|con_ustedes|no_más',
      terminamos: '^ <lead>*3 @terminamos|rompemos|cortamos|adiós|divorcio ..1 <you>|con|para_siempre',
      'no-quiero-ver-mas':
        '<not> <want> volver_a? @verlos|verlas|leerlos|ver|leer|oír|escuchar|saber más|mas|ni|ningún|ninguna|nada',
      'ultima-advertencia': '@última|último advertencia|aviso|llamado|llamada|vez <que>|se|les|lo|antes|y*3 $',
      desactivate: '@desactívate|apágate|bórrate|piérdete|lárgate|esfúmate|callate|cállate ><end>|conmigo|de_mi',
      'no-saber-mas-de': 'no ..1 @saber|oír|leer ..2 de|sobre <you>',
      'sigo-recibiendo': '@sigo|seguimos recibiendo|viendo|encontrando ..2 <messages>|<marketing>|<stuff>|lo_mismo|sus',
      'me-van-a-sacar': '<us> van|vas|va|vais|cuándo a? @<erase> ..3 $',
      'ya-no-me-interesa': 'ya no <us> @interesa|interesan|sirve|sirven|hace_falta|hacen_falta|llama|llaman >!<thing>',
      'me-tienen-lleno':
        '<us> tienen|tienes|tenéis|tiene|llenan|han ..3 @llena|lleno|llenos|llenado|copado|copada|reventado|reventada',
      'nunca-mas': '^ ..2 @nunca_más|ninguno_más|ninguna_más|mejor_ninguno <fillers>*2 $',
      'ya-no-mas-al-final': 'ya no @más|mas <fillers>*3 $',
      'no-quiere-mensajes':
        'no @quiere|quieren|desea|desean|necesita ..3 más|recibir|sus|ningún|estos <det>*2 <messages>|<marketing>',
      'me-bajo-aqui': 'me @bajo|retiro|quito|salgo|borro|despido|desuscribo aquí|acá|de_esto|ahora|ya? $',
      'me-opongo': 'me @opongo|rehúso ><end>|a',
      'no-lo-usen': '^ <lead>*3 no lo|la @usen|utilicen|usen_más|hagan ><end>',
      'numero-de-un-nino': '<mine> ..2 @niño|niña|menor|hijito|nene|nena|bebé|ancianita|abuela|abuelo ><end>|es|de',
      'silencio-de-radio': '@silencio de_radio|total|absoluto|eterno|definitivo',
      'con-que-se-quitan':
        'cómo|dónde|qué ..3 se @quitan|apagan|desactivan|paran|borran|callan ><end>|esto|estos|<messages>|<marketing>',
      'no-soy-buzon': '<mine>|yo|no @es|soy ..1 buzón|basurero|depósito|call_center|tablón|pizarra|cartelera|agencia',
      'pinches-mensajes':
        '@pinches|malditos|putos|benditos|dichosos|condenados|pinche|maldito|puto|maldita|puta <messages>|<marketing>',
      'pidio-no-recibir': '@pidió|pide|pedía|pidiendo|suplica|ruega ..3 no <toReceive>|<bother>|<send>',
      'no-paran-de-llegar':
        'no @paran|dejan|cesan|cansan de llegar|llegarme|mandar|escribir|escribirme|mandarme|enviarme',
      'se-pueden-callar': 'se|te|os <can> @callar|calmar|largar|esfumar|callarse',
      'si-esto-sigue': 'si esto|eso @sigue|continúa|persiste|vuelve|continua',
      'no-me-avisen': '<not> <us> @<tell> <fillers>*2 $',
    }),
    ...marketing(
      patterns('es', 3, {
        'las-ofertas-coma-no': '^ las|los|la @<marketing> <marketing>? / no ><end>',
        'solo-quiero-avisos-de':
          '@solo|solamente|únicamente|nomás|sólo <want>|manden|mándenme|escríbanme|avísenme|escriban|avisen|mándame|escríbeme|acepto <messages>|recibir|lo_de|lo_del|si_es|cuando|por_lo_de|para_lo_de|si_hay|de_mi|de_mis',
        'no-quiero-prestamos':
          '<not> <want> ningún|ninguna|otro|otra|más|sus|su @préstamo|préstamos|crédito|créditos|seguro|seguros|tarjeta|tarjetas|plan|planes|curso|cursos|terreno|inversión|suscripción',
      }),
    ),
    ...halves('es', 'refusal', {
      'no-infinitivo': 'no @<toReceive>|incluirme|agregarme|meterme|<bother>',
      'quiten-algo':
        '~no|que @borra|borren|borrá|borrad|quita|quiten|quitá|quitad|saca|saquen|sacá|sacad|retira|retiren|retire|elimina|eliminen|eliminá|eliminad|elimine|depuren|depure|anulen|supriman|suspendan|desactiven|apaguen|apague|apágalo',
      paso: '^ <lead>*4 ~lo|la|los|las|te|le|les @paso|renuncio|declino|rechazo|revoco|prohíbo|opongo|exijo|niego|desautorizo|prohibido|revoquen ><tail>|<messages>|<marketing>',
      'me-salgo':
        'me|nos|quiero|deseo|quisiera|cómo @salirme|retiro|desapunto|despido|borro|borrarme|retirarme|darme|desafilio ><tail>|de',
      'mejor-no':
        'si|mejor|puede|pueden|podría|podrían|prefiero|preferiría ..1 ya? no <us> @<sends>|<bother>|<send>|hagan|avisan',
      'no-soy': 'no|ya_no @soy|somos|conozco|vive|trabaja|pertenece|pertenezco|existe|trabajo >!cliente|clienta|de|muy',
      equivocado: '@equivocaron|equivocan|confundieron|confunden|falleció|murió|fallecido|finado',
      paren: '@<cease>',
      quiten: '@<removeIt>|<unsub> >!de|del|el|la',
      'no-quiero': '<not> <me>? @<want>|<prefer> >!saber_si|una|un|que_se|perder|factura|molestar|el|la|esperar|pagar',
      'no-me-hagan':
        '<not>|ni <me>*3 @<forbidSend>|<forbidPester>|<forbidCall>|<forbidArrive>|<tell>|<join>|<again>|<keepOn>|cuenten|usen|hablen',
      harto: '@<fedUp>',
      bastante:
        '@suficiente|nunca_más|ni_uno|ni_una|se_acabó|hasta_aquí|hasta_acá|no_gracias|adiós|chao|fuera|déjenlo|paz|piedad|respeto',
      'ya-no-mas': 'ya|no|nomás|cero|ni ..1 @más|mas ><tail>|de',
      'los-bloqueo': 'los|las|les|te|y|o|ya|voy|a ..1 @<block>',
      'no-lo-pedi':
        'no|nunca|jamás|nadie|quién ..3 @pedí|solicité|autoricé|autorizó|acepté|firmé|di|dio|suscribí|registré|inscribí|pidió|apunté|anoté|consentí|consiento|autorizo|acepto',
      tiren:
        '@tiren|tirá|tírenlo|boten|bótenlo|rompan|quemen|pierdan|olviden|olvídense|olvídate|olvidate|guárdense|guárdenselo|métanse|métanselo|métanselos|coman|trágense|esfúmense|desaparezcan|desaparece|desaparézcanse|lárguense|váyanse|aléjense|piérdanse|cállense|callen|apáguenlo',
      'no-insistan': '@insistan|insistas|insista|ríndanse|insistencia|acoso|hostigamiento|abuso|spam',
      'no-interesa':
        'no <us>? ..1 @interesa|interesan|importa|importan|sirve|sirven|gusta|gustan|corresponde|interesado|interesada|hace_falta|hacen_falta|apetece|aplica',
      sobra: '@sobran|sobra|molesta|molestan|molesto|molesta|estorban|fastidia|incomoda|cansa|abruma',
      'les-dije': 'les|te|le|os|ya|lo|he|había ..2 @<asked>',
    }),
    ...halves('es', 'contact', {
      mensajes: '@<messages>|<marketing>|<news>|mensajear|mensajeo|mensajitos|publicidades',
      'sus-cosas': 'sus|tus|su|tu|vuestros|vuestras|estas|esas|estos|esos|tanta|tantas|tanto ..1 @<stuff>',
      'mi-numero': 'mi|mis|este|nuestro|ese|el|al|del @<mine>|celu|abonado',
      'su-lista':
        'su|sus|tu|tus|la|estas|esta|esa|vuestra|vuestro|una ..1 @<list>|banco_de_datos|archivos|archivo|padrón',
      'me-escriben': '<us>|no|y|todavía @<sends>|<goOn>|hablan|hablas|ofrecen|venden|avisan|spamean|contactan|buscan',
      escribirme: '@<bother>|<send>|<call>|<telling>|escribirles|escríbanle',
      'me-escriban': '<us>|no|que @<forbidSend>|<forbidPester>|<forbidArrive>|<tell> >!el|la|un|una',
      'de-aqui': 'de|por|a|en @<thisWay>|ahí|este_grupo|esta_lista|este_número|lo_suyo|lo_vuestro',
      ustedes: '@<you>|señores|banco|tienda|empresa|robot|bot|máquina|vendedores|vendedor',
      'a-diario':
        '@todos_los_días|cada_día|diario|a_diario|diarios|cada_rato|a_toda_hora|todo_el_día|a_cada_hora|veces|madrugada',
      suena: '@suena|sonar|sonando|vibra|vibrando|vibrar|pita|pitando|despierta|despertó|despertaron|memoria|saldo',
      relacion:
        '@relación_comercial|deuda|deudor|ley|lopd|rgpd|datos_personales|consentimiento|privacidad|suscripción|suscriptor|cliente|clienta|titular|dueño|dueña',
      esto: '@lo_demás|lo_otro|el_resto|esto|eso|hesto|estos|esas|vaina|vainas|chat ><end>|de|no|ya|que',
    }),
    ...guards('es', 4, {
      'object-guard:mensajes-del-plan': 'límite|paquete|plan|bolsa|cupo|saldo de @<messages> ..4',
      'object-guard:se-acaben-los-mensajes':
        '@acaben|acaban|acabaron|agoten|terminen los|mis <messages> de|del|incluidos',
      'other-sense:con-uno-basta': 'con un|uno|una|eso|dos @basta|alcanza|suficiente',
      'third-person:si-un-cliente':
        'si|cuando|qué_pasa_si ..1 un|una|algún|alguna|el|la|mi @cliente|clienta|usuario|usuaria|persona|contacto|suscriptor ..8',
      'negated:no-se-olviden': '<not> se|te|os|me|nos? @olviden|olvides|olvide|olvidéis de|la|lo|el|mí ..1',
      'negated:cancelar-la-baja':
        'cancelar|cancelen|cancela|cancele|anular|anulen|anula|revertir|reviertan|deshacer|deshagan|ignoren|ignora|ignore|olviden|olvida|detener|detengan|no_procesen|no_tramiten|no_gestionen|sin_efecto ..2 la|mi|esa|solicitud_de|pedido_de @<baja>',
      'negated:arrepenti-de-la-baja':
        'arrepentí|arrepiento|arrepentimos de ..3 @<baja>|cancelado|salido|salirme|borrado',
      'object-guard:mensajes-anteriores':
        '@mensajes|avisos anteriores|viejos|antiguos|pasados|de_ayer|que_mandé|que_envié|borrados',
      'object-guard:ningun-mensaje-hoy':
        'cero|ni_un|ni|ningún|ninguna ..1 @<messages> hoy|todavía|aún|nuevos|me_mandaron|me_han_mandado|mandaron|recibí|he_recibido|me_llegó',
      'object-guard:paso-de-la-oferta': 'paso de la|esa|esta|una|el|ese @oferta|promo|promoción|descuento|cupón',
      'third-person:no-me-deja-en-paz':
        '<third>|suegra|mosquitos|dolor|perro|vecinos|ruido|cucarachas|insomnio|ansiedad|gato|tos|profe|profesor|jefa|novia ..4 @me_deje|me_dejen|me_deja|me_dejan|me_dejaba en_paz|tranquilo|tranquila|dormir|solo|sola',
      'object-guard:para-que-me-dejen': 'algo|producto|crema|remedio|técnico|spray|pastilla|té ..4 @me_deje|me_dejen',
      'object-guard:no-molestar-en':
        '<not> @molestar|molesten|moleste|molestes en|a|al la|el|los|las? puerta|timbre|perro|perros|gato|huésped|huéspedes|habitación|conserje|cuarto',
      'object-guard:nombre-de-otra-cosa':
        'mi|el|su @nombre de|del|en la|el|los|las|un|una|esa|ese? !<list>|<messages>|<marketing>|<here>|<det>|registros|sus|todo|todos|inmediato|manera|forma',
      'object-guard:ese-cargo':
        '@autoricé|autorizo|reconozco|acepto|hice|pedí|quiten|quítenme|borren|eliminen ..2 cargo|cargos|cobro|cobros|compra|compras|transferencia|retiro|descuento|multa|de_mi_cuenta|de_mi_recibo|de_mi_factura',
      'object-guard:mensaje-en-la-tarjeta':
        '@mensaje|mensajes|dedicatoria|notita en|de|del|para ..1 tarjeta|torta|pastel|placa|arreglo|ramo|caja|taza|regalo|camiseta|invitación|flores|contestadora|buzón',
      'negated:no-quiero-esperar': '<not> <want> ..1 @esperar|esperando|perder|ignorar ..3',
      'object-guard:llamadas-de-otros':
        '<not> <want> ..3 llamadas|mensajes de mi|mis|un|la|el @ex|vecino|jefe|suegra|hermano|primo|exnovio|exmarido|desconocido',
      'object-guard:aviso-de-deuda': '@aviso|mensaje|notificación de deuda|pago|cobro|corte|error|bloqueo|voz',
      'object-guard:mensajes-de-otro-lugar':
        '@<messages>|<marketing> ..1 de|del|en|con|por|para la|el|mi|un|una|los|las|otra? app|aplicación|youtube|facebook|instagram|tiktok|puerta|pared|camiseta|conserje|portero|vecino|vecina|recepción|clasificados|negocio|local|revista|tele|televisión|radio|web|página|premium|pantalla|buzón|papel|casa|voz|grupo|marca|empresa|mesa|vitrina ><end>|y|que|este|mientras|si|no|para',
      'third-person:le-dije-a': 'le|les ..1 @<asked> a mi|la|el|los|mis|una|un ..1 !bot|robot|número <que>|no*2 ..1',
      'object-guard:dejar-pensar':
        '@déjame|déjenme|déjeme ver|pensar|pensarlo|consultar|revisar|checar|hablar|preguntar ..1',
      'other-sense:basta-con-uno': '@basta|suficiente con un|una|mandar|enviar|el|la|solo ..1',
      'object-guard:quitenme-otra-cosa':
        '@<remove> <det>*3 dos|tres|cuatro|2|3|4|mejor|un_par*1 <thing>|entrada|entradas|boleto|boletos|presupuesto|cuenta|cuentas|cobro|cobros|cargo|cargos|deuda|multa|interés|intereses|comisión|tarifa|cita|copia|foto|turno|muela|puntos|yeso|cebolla|hielo|duda|dudas|curiosidad|apuro|espera|mancha|ticket|folio|hora|recargo|extra|iva|salsa|picante|queso|descuento|anticipo',
      'question:algun-dia': 'si algún|un día|momento ..2 @quiero|quisiera|decido|deseo ..3',
      'negated:no-se-les-ocurra-dejar':
        'no|ni se|te les|le|os|te? @ocurra|ocurran dejar|parar|quitarme|borrarme|sacarme|darme ..2',
      'other-sense:saquen-de-dudas':
        '@<remove> de|del ..1 apuro|apuros|duda|dudas|curiosidad|encima|error|problema|aprieto|lío|pobreza|paso',
      'other-sense:moleste-el-mensaje':
        '<not> <us>|le @moleste|molesta|molesten|incomode|fastidie el|la|tu|su|este|ese|que',
      'negated:no-pares':
        '<not> quiero|queremos|deseo|me|voy|a|hace|falta|que|pienso|pensaba|es|para|vayan|vaya|vayas|piensen|necesito|debes|deben|se|te|pedí|he|pedido|solicité|solicitado|por*4 @<act>',
      'negated:no-quites':
        '<not> me|le|nos|quiero|vayan|vaya|que|a*4 quitar|sacar|borrar|eliminar|quites|quiten|saques|saquen|borres|borren|elimines|eliminen|quitarme|sacarme|salir ..3 @lista|número|grupo|contacto',
      'negated:no-quiero-que-me-saquen': '<not> <want> <que> <us>|lo|la|le? @<erase>',
      'negated:no-me-borres': '<not> me? @borres|borren|quites|quiten|saques|saquen',
      'negated:no-me-den-de-baja':
        '<not> >!encuentro|sé|puedo|logro|veo|entiendo|hay|aparece|sale|existe|funciona|soy|me_deja|me_dejan ..3 de @baja',
      'negated:no-dejen': '<not> dejen|dejes|deje|paren|pares|pare de @<send>|<bother>',
      'negated:no-me-molesta':
        '<not> me molesta|molestan|importa ..3 @<messages>|<marketing>|recibir|escriban|manden|envíen',
      'question:si-yo': 'si|cuando yo? me? de? ..1 @desuscribo|baja|stop|doy|salgo ..4 <messages>|<list>?',
      'question:si-cancelo':
        'si|cuando yo? me? @cancelo|quito|desactivo|borro|bloqueo|silencio|apago ..4 <messages>|<marketing>',
      'question:la-palabra':
        'palabra|significa|responder|responda|responde|envía|escribe|escriba|diga ..1 @<act>|<unsub>|stop',
      'question:que-pasa-si': 'qué_pasa|qué_sucede|qué_ocurre si ..4 @<act>|<unsub>|stop|baja',
      'question:poner-la-palabra': '~que poner|pongo ..1 @<act>|stop',
      'third-person:que-escribe':
        '~siendo|ser|soy|fui|como <third> >!falleció|murió|ya|no_quiere|no_desea ..4 @<send>|<bother>',
      'third-person:otra-persona':
        '~siendo|ser|soy|fui|como <third> >!falleció|murió|ya|no_quiere|no_desea ..4 @<act>|recibir|<messages>|<marketing>|<unsub>|lista|baja',
      'third-person:dile-que':
        'dile|díganle|dígale|dígales|díganles|diles|decirle|avísale >!a_su|a_tu|al_robot|al_bot|al_sistema ..3 <que> ..1 @<act>|<stop>',
      'other-sense:baja-del-medico': 'doctor|doctora|médico|médica|mutua|empresa|jefe|jefa ..5 de? @baja',
      'other-sense:va-a-dar-de-baja': 'va|van a dar de @baja',
      'question:si-me-dan-de-baja': 'si ..4 <us> dan de @baja',
      'other-sense:pare-de':
        'pare|paren|para|parar|deja|dejen|dejar de @sufrir|llorar|fumar|beber|quejarse|quejarte|reír|funcionar|trabajar|mentir|jugar',
      'other-sense:baja-medica':
        '@baja médica|laboral|maternal|por_enfermedad|por_maternidad|por_paternidad|calidad|temporada|presión|velocidad|california|rápido|resolución',
      'other-sense:baja-lo-otro':
        '@baja la|el|un|una|esa|ese >!<list>|<messages>|<marketing>|presente|número|contacto|registro|siguiente',
      'other-sense:esta-baja':
        'temporada|presión|tensión|batería|señal|parte|planta|muy|más|tan|estoy|está|de_mano|voz|gama|autoestima @baja',
      'object-guard:cancelar-pedido':
        '@cancelar|cancela|cancelen|cancele|parar|detener|detengan|salir|anular|eliminar|bloquear|bloquearon|bloqueen|bloqueo ..1 <det>*3 <thing>',
      'negated:no-quiero-perder':
        '<not> <want> @perder|perderme|quedarme|quedar|dejar|cancelar|parar|salir ..4 <messages>|<marketing>|<list>',
      'object-guard:de-una-app':
        '@<messages> de|en|del la|mi|el|otra? app|aplicación|facebook|instagram|banco|celular|pantalla|gmail|google',
      'object-guard:lista-ajena':
        '@lista|grupo de ..1 deudores|morosos|vinos|mañana|tarde|noche|inglés|clase|clases|invitados|estudio',
      'object-guard:mensaje-programado': '@mensaje|mensajes|<messages> programado|programados|automático',
      'object-guard:molesten-otros': '@molesten|moleste|piquen los|las|el|la !<messages>',
      'object-guard:ese-mensaje':
        '<erase>|<halting>|cambiar|cambio el|un|ese|este|mi|último|otro*2 @mensaje|aviso|correo anterior|último|de_arriba|de_ayer|que_mandé|que_envié|equivocado|viejo',
      'object-guard:foto-del-catalogo': '@foto|fotos|imagen|precio de|del|d ..2 <messages>|<marketing>',
      'object-guard:numero-de-mesa': '<mine> de @mesa|tarjeta|cuenta|pedido|casa|ticket|cédula',
      'object-guard:el-mensaje-que': '<not> <want> el|la|ese|esa|este|esta @mensaje|correo|aviso|anuncio que',
      'object-guard:una-oferta': '<not> <want> la|el|esta|esa @oferta|promoción|descuento|promo',
      'object-guard:baja-de-servicio': '@baja ..4 <det>*3 <thing>',
      'object-guard:otra-suscripcion':
        '@suscripción|inscripción a|al|de|del la|el|los|las? !<messages>|<marketing>|<list>|<det>|boletín',
      'object-guard:otra-lista':
        'lista|listas|grupo|base de|del|d la|los|el? @espera|fiesta|asistentes|evento|cumpleaños|taller|invitados|boda|útiles|regalos|deseos|desayuno|comedor|almuerzo|asistencia|compras|alumnos|pasajeros|participantes|excursión',
      'object-guard:lista-de-precios': '~de_la|de_su|de_tu @lista|listas de precios',
      'other-sense:titulo':
        '@canción|tema|película|peli|serie|novela|libro|disco|álbum|bolero|cumbia|ranchera|salsa|letra|grafiti|letrero|cartel|polera|camiseta|remera|playera|taza|sticker ..2 !<thing> ..4',
      'other-sense:no-jodas':
        'no <us>? @jodas|jodás|joda|jodan|friegues|chingues|chingen|embromes|fastidies que|ya|eso|esa|en_serio',
      'object-guard:llamadas-ajenas':
        'llamadas|mensajes de|del? mi? @ex|novio|novia|vecino|jefe|hermano|suegra|primo|esposo|marido|papá|extorsión|extorsionadores|estafadores|desconocidos|spam',
      'object-guard:dejen-los-avisos': 'pero|solo @dejad|dejen|deja|dejá|mantengan|conserven <det>*2 <messages>',
      'object-guard:grupo-de-clase':
        '@grupo|lista|curso de|del|d ..1 yoga|pilates|zumba|spinning|natación|baile|estudio|fútbol|padres|1|2|3|4|5|6|7|8|9|10|11|12',
      'other-sense:perdon': '@perdón|disculpa|disculpe|disculpen|lamento ..4 <messages>|molestar',
      'object-guard:escribir-en':
        'no <us>? @escriban|escribas|escriba|escribieran ..9 pastel|torta|tarjeta|dedicatoria|invitación|placa|pared|caja|sobre|formulario|examen|tarta|camiseta|paquete|bizcocho|queque|globo|nombre',
      'object-guard:bloquear-un-numero':
        'bloqueo|bloquear|silenciar|silencio|eliminar|elimino|borrar|borro un|una @número|contacto|chat|persona|grupo|mensaje',
      'negated:no-digo-que': '<not> digo|diría|significa|quise_decir <que> ..3 @<forbidPester>|<stop>|<forbidSend>',
      'object-guard:recibir-pedido': '@recibir ..2 pedido|producto|paquete|dinero|reembolso|factura|compra',
    }),
    ...guards('es', 3, {
      'wants:el-correcto': 'el|mi @correcto|bueno|nuevo|actual|verdadero ..1 es',
      'object-guard:mandarme-al-buzon':
        '@mandarme|mandarnos|enviarme|pasarme al|con|a buzón|correo_de_voz|menú|bot|asesor|inicio|otra|otro|el',
      'question:que-es-la-baja':
        'cuánto|cuesta|cobran|cobra|funciona|demora|tarda|inmediata|requisitos|trámite|significa ..5 @<baja>',
      'question:despues-de-la-baja': 'después|luego|antes de darme|darse|dar|la|pedir*2 de? @<baja>',
      'question:la-baja-de-uno': '@<baja> uno|alguien|una_persona|la_gente|si_un_día|si_algún_día',
      'wants:como-funciona': '@cómo_funciona|cómo_funcionan|en_qué_consiste|qué_significa|qué_quiere_decir',
      'wants:no-era-en-serio':
        '@no_era_en_serio|no_fue_en_serio|no_iba_en_serio|era_broma|fue_broma|fue_sin_querer|era_para_mi|era_para_otra|era_para_otro|iba_para_otra|iba_para_otro',
      'wants:por-hoy': '@por_hoy|solo_por_hoy|nomás_por_hoy ..1',
      'conditional:ahora': '<not> <us>? <forbidPester>|<forbidCall>|<forbidSend> @ahora|ahorita ><end>',
      'conditional:hasta-enero': 'pausen|pausa|pausar|suspendan|paren|detengan ..4 @hasta',
      'object-guard:fastidien-con-la-garantia':
        '<not> <us> @<forbidPester> con la|el !<messages>|<marketing>|<stuff>|<nuisance>|lista',
      'object-guard:por-telefono':
        '<not> <us>? ..1 <forbidPester>|<forbidSend>|<forbidCall> @por_teléfono|por_llamada|por_llamadas|por_escrito >!ni|y',
      'object-guard:baja-mi-linea':
        '@baja mi|la|el número|línea|celular|teléfono|chip|móvil ..1 de|con claro|movistar|telcel|entel|tigo|vodafone|orange|wom|bitel|personal|casa|atrás',
      'wants:una-persona':
        'quiero|necesito|hablar|páseme|pásenme|pásame|dame|prefiero|contactar ..2 @humano|persona|asesor|asesora|agente|operador|alguien >!para|que|de_confianza',
      'wants:mi-dinero':
        'quiero|devuélvanme|devuelvan|dame|arreglen|denme|resuelvan ..2 @dinero|reembolso|plata|devolución|pedido|problema ><end>|ya|de|por|y|que',
      'wants:donde-esta':
        '^ ..1 dónde|cuándo|cómo está|llega|va|viene|anda ..1 @pedido|paquete|repartidor|reembolso|técnico',
      'wants:sino-al': '@sino a|al|por|en',
      'wants:solo-whatsapp':
        '~un|una @solo|solamente|únicamente|mejor|prefiero por? whatsapp|wasap|wpp|mensaje|mensajes|llamada|llamadas|por_teléfono|correo|correos ><end>|por_favor|porfa',
      'wants:mandenme-mensaje':
        '@mándenme|mándame|envíenme|escríbanme|escríbeme|escríbame|mándeme un? mensaje|mensajes|mensajito|texto|whatsapp|wasap|aquí|acá|por_aquí|por_acá|por_whatsapp|por_mensaje|mejor|todo',
      'wants:con-uno':
        '@con_uno|uno_al_día|uno_a_la_semana|uno_por_semana|una_vez_al_mes|una_vez_a_la_semana|una_vez_por_semana|menos_seguido|más_espaciados|máximo_uno|uno_está_bien ..1',
      'object-guard:mensajes-asi':
        '@<messages> tan|muy|en|tantos? largos|largo|cortos|vacíos|repetidos|duplicados|cortados|incompletos|borrosos|blanco|mayúsculas|inglés|portugués|juntos|iguales|genéricos',
      'object-guard:mensaje-a-secas': '<erase>|<halting> @mensaje ><end>',
      'object-guard:el-anuncio': '<erase>|<halting> el|mi|un|este|nuestro @anuncio|publicación',
      'object-guard:mi-numero-de-la-rifa':
        '<mine> de|del la|el|un? @rifa|sorteo|anuncio|cartel|pedido|tarjeta|ficha|cuenta|letrero|boleto|recibo|factura|reserva',
      'negated:no-dije-que': '~ya|les|te|le|os <not> @dije|dijimos <que> ..5',
      'negated:quien-dijo-que': 'quién|quiénes|nadie ..2 @dijo|pidió <que> <us> <erase> ..4',
      'past-thought:queria-pero': '@quería|queríamos|quise|iba ..7 pero ya_no|mejor_no|no|luego_no ><end>',
      'question:la-opcion-de':
        'pongo|poner|dar|ofrecer|tiene|tienen|incluye|incluyen|hay|agrego ..2 @opción|botón|enlace|link|posibilidad de|para ..1 darse|dejar|salir|cancelar|<unsub> ..4',
      'third-person:los-que-piden':
        'los_que|quienes|el_que|la_que|cuántos|cuántas|quién ..2 @pidieron|piden|pidió|solicitaron|dan|dieron ..4',
      'question:en-cualquier-momento':
        '<baja>|<unsub>|cancelar|salir ..1 @en_cualquier_momento|cuando_quiera|cuando_uno_quiera|cuando_yo_quiera',
      'object-guard:de-la-sucursal':
        '@<messages> de|del la|el|otra|otras|otro? sucursal|sucursales|sede|compañía|turno',
      'wants:para-la-clase':
        'para|sobre|de|hago|haciendo|tengo ..1 un|una|mi|nuestra|hacer*2 ..1 @tesis|tesina|tarea|proyecto_escolar|proyecto_final|investigación|encuesta|exposición|reportaje|trabajo_de_la_uni|trabajo_de_la_universidad|trabajo_de_clase|trabajo_final|trabajo_escolar|trabajo_de_la_escuela ><end>|sobre|de|en|universitaria',
      'wants:por-saber':
        '@por_curiosidad|curiosidad|solo_pregunto|solo_preguntaba|solo_por_saber|nomás_por_saber|por_si_acaso|solo_es_una_duda|soy_estudiante',
      'wants:antes-de-suscribirme':
        '@antes_de|antes_que suscribirme|registrarme|darles|darle|inscribirme|aceptar|contratar|apuntarme|afiliarme|comprar',
      'wants:y-si-luego':
        'si|cuando ..1 @algún_día|en_el_futuro|más_adelante|luego|después|alguna_vez|un_día ..4 quiero|quisiera|decido|deseo|me_arrepiento|necesito|gusta|aburro',
      'wants:que-pierdo':
        '@pierdo|perdería|perderé|pierden|afecta ..1 mi|mis|la|el|los|las puntos|garantía|descuento|descuentos|beneficio|beneficios|saldo|cuenta|membresía|historial|premio|acceso|lugar|cupo',
      'wants:puedo-volver':
        '~no puedo|podría|podré|puede|pueden ..1 @volver|regresar|reactivar|reactivarme|reactivarlo|reactivarlos|volver_a_suscribirme ><end>|después|luego|a|más_adelante',
      'wants:ya-pueden-seguir':
        '~no|ni|nunca|jamás|tampoco|si ya? pueden|puede|puedes ya|me*2 @volver|seguir|regresar a? <mandar>|<bother>|agregar|agregarme|meterme|incluirme|añadirme|normal|igual',
      'wants:olviden-lo-dicho':
        '@olviden_lo|olvida_lo|olvide_lo|sigan_normal|sigue_normal|sin_efecto|hagan_caso_omiso|haga_caso_omiso|no_hagan_caso|no_haga_caso|ya_pueden_mandar|ya_pueden_escribir|ya_pueden_mandarme|ya_pueden_escribirme|pero_mejor_sí',
      'wants:me-quedo': '@me_quedo ><end>|en|aquí',
      'wants:pero-ahora-si': 'pero|mejor @ahora|hoy|luego|después sí ><end>|quiero|quisiera',
      'wants:usen-el-otro':
        '~no @usen|use|usa|úsenlo|mándenlos|mándenlas|mándenmelos|mándenmelas|mándenlo|mándamelos|mándalos|envíenlos|envíenmelos|escríbanme|escríbeme|escríbame|contáctenme|llámenme al|a|por|este|el otro|este|mío|nuevo|personal|correo|mail|trabajo|fijo|facebook|instagram|telegram|por|favor|<end>',
      'wants:por-whatsapp-si': 'por @whatsapp|wasap|aquí|acá|correo sí ><end>|pueden|me|está',
      'wants:prefiero-por-aqui': '@prefiero|mejor por|que|me*2 ..1 aquí|acá|whatsapp|wasap|este_medio|este_chat ><end>',
      'wants:mis-clientes':
        'mis|un|una|nuestros|unos|a_un|a_una @cliente|clienta|clientes|seguidores|alumnos|suscriptores ..1 me|nos|les|puedan|pueda|pide|piden|dice|dicen|de_mi',
      'wants:de-mi-lista': 'de @mi_lista|mis_listas|mi_base|mi_bot|mi_chatbot|mis_clientes',
      'third-person:cuanta-gente':
        '@gente|personas|usuarios|usuario|suscriptores|clientes ..3 pide|piden|dice|dicen|deje|dejen|puedan|pueda|responde|contesta|quiera|quiere|da|dan ..6',
      'conditional:si-les-digo': 'si les|te|le @digo|pido|escribo|respondo|pongo|contesto <que> ..8',
      'conditional:si-borran': '^ ..1 si <us>? @<erase> ..4',
      'object-guard:a-otra-parte':
        '<not> <us>? ..1 <forbidPester>|<forbidSend>|<forbidCall> ..3 @al|a|por mi|el|la|su|este|ese|esa|esta? otro|viejo|dirección|domicilio|sucursal|apartamento|anterior|antiguo|de_antes|correo|email|mail|gmail|sms|facebook|instagram|fijo|messenger|telegram|oficina|número_de|celular_de|teléfono_de >!ni|y|aquí|este|juan|no',
      'object-guard:nada-que':
        '<forbidSend> ..1 @nada|cosas|algo sin|picante|dulce|frito|con|frágil|pesado|roto|usado|dañado|vencido|crudo|congelado|que_lleve',
      'other-sense:en-paz-un-rato':
        '@en_paz|en_pas|tranquilo|tranquila un|unos|con rato|ratito|momento|segundo|minuto|minutos|poco|el|la|mi|los_mosquitos|las_moscas >!<messages>|<marketing>|la_publicidad',
      'object-guard:anuncios-en-mi':
        '@anuncios|publicidad|notificaciones en|de|del mi|el|la|los|youtube|facebook|instagram|internet celular|teléfono|juego|navegador|tele|app|youtube|móvil|computadora',
      'object-guard:promo-que-contrate':
        '@<marketing>|<messages> que <us>|ya? contraté|leí|contratamos|compré|pedí|pagué|puse|pusimos|publiqué|escribí|mandé|envié|vi',
      'wants:quiero-otro':
        '@no quiero|necesito|deseo la|las|el|los|más? <messages>|<marketing> / solo|quiero|mejor|sino ..1 !<messages>|<marketing>|que|salir|salirme|darme|paz',
      'wants:me-quedo-con': '@<staying> con? la|el|esta|este|ese|esa|lo',
      'object-guard:por-correo': '@<messages>|<marketing>|factura por correo|email|mail|escrito|papel|audio >!ni',
      'object-guard:ofertas-falsas':
        '@<marketing>|<messages> falsas|falsos|falsa|falso|engañosa|engañosas|engañosos|equivocado|equivocados|repetidos',
      'object-guard:publicidad-propia':
        '@<marketing>|<messages> de mi|nuestro|nuestra|mis negocio|local|empresa|tienda|marca|producto|evento|página',
      'wants:arrebato':
        'fue|era|un|me @arrebato|arrepentí|broma|enojo|sin_querer|equivocación ><end>|pero|y|que|ya|sí|quiero',
      'third-person:escribio-baja':
        'nene|nena|hijo|hija|niño|niña|bebé|sobrino|nieto|gato|esposo|marido ..4 escribió|mandó|puso|envió|apretó|tocó|respondió @<act>|stop',
      'wants:no-me-llega':
        '<not> <us>? <us>? @llega|llegan|llegó|llegaron|está_llegando|están_llegando|aparece|aparecen ..2 <messages>|boletín|boletines|avisos|aviso|código|códigos',
      'wants:vuelvan-a-anadirme':
        '~no|ni|nunca|si @vuélvanme|pónganme|ponme|póngame|métanme|agréguenme|agrégame|inclúyanme a|otra|de|nuevamente ..3',
      'wants:sigan-mandando':
        '~<not> sí|si|mejor|por_favor|pero @sigan|siga|sigue|continúen|manténganme|déjenme mandando|enviando|avisando|escribiendo|en|dentro|inscrito|inscrita',
      'negated:deje-de-recibir': '^ <lead>*3 @dejé|dejamos|he_dejado|hemos_dejado de recibir',
      'negated:no-pedi-la-baja':
        'no|nunca|jamás|tampoco <us>? @pedí|solicité|quise|he_pedido|pedimos|dije|hice ..4 baja|cancelar|cancelación|darme|salir|salirme|quitar|sacar',
      'other-sense:consentimiento-para':
        '@consentimiento|autorización|permiso para|de|a|al la|el|una|un|mi|su|hacer*2 ..1 cirugía|operación|recogida|retirada|procedimiento|excursión|viaje|paseo|foto|fotos|anestesia|vacuna|intervención|salida|venta|transferencia',
      'object-guard:no-lo-mande': '~mejor|favor|así_que <not> lo|la @<forbidSend> $',
      'other-sense:no-me-jodas':
        '<not> <us>? @jodas|jodás|joda|friegues|chingues|embromes|fastidies >!más|mas|con|tanto|por',
      'other-sense:dejate-de-joder': 'déjate de @joder|embromar|hinchar >!con|por|a',
      'object-guard:la-baja-de-otro':
        'la|una|de @baja de|del|d|mi|mis|el|la|los|las|un|una|al|a <det>*2 !presente|siguiente|<mine>|<messages>|<marketing>|<list>|<here>|<det>|todos|todas|servicio|canal|boletín|suscripción|sms|registro|línea|forma|una|inmediato|vez|puta|maldita|buena|hoy|manera|verdad|total|todo|mis|nuestro|nuestra|nuestros',
      'past-thought:pensaba':
        '@pensaba|pensé|pensábamos|iba|estuve|estaba|casi|dudaba|quise ..6 <act>|<remove>|<baja>|salirme|<unsub> ..3',
      'other-sense:me-di-de-baja': '<us> @di|dimos|dio|dieron de baja',
      'object-guard:otro-canal':
        '<not> <us>? @<forbidPester>|<forbidSend>|<forbidCall> ..1 al|por|a_mi correo|email|mail|facebook|instagram|fijo|casa|messenger|telegram',
      'question:puedo': '@puedo|podré|se_puede ..3 <baja>',
      'other-sense:no-insistas': '^ no @insistas $',
      'object-guard:audios':
        '<not> <us> @<forbidSend> <det>*2 audio|audios|nota|notas|pdf|archivos|foto|fotos|video|videos|llamadas|stickers >!ni|más|mas|de|con|o|por|aquí',
      'object-guard:baja-de-otro':
        'de @baja de|del|d <det>*2 !<mine>|<messages>|<marketing>|<list>|<here>|<det>|todos|todas|una|vez|puta|maldita|buena|hoy|inmediato|servicio|canal|boletín|suscripción|forma|manera|verdad|sms',
      'object-guard:un-mensaje': '<halting>|<erase>|dejar|dejo un|el|otro @mensaje|aviso|recordatorio|contacto',
      'object-guard:aviso-de-algo': '@<messages> de voz|audio|corte|pago|mi|confirmación|verificación',
      'object-guard:recordatorio': '<not> necesito|ocupo más? @recordatorio|aviso',
      'object-guard:baja-a-otro':
        'de @baja a|al|del <det>*2 !<mine>|<messages>|<marketing>|<list>|<here>|<det>|todos|todas|partir|usted|ambos|al|la|a',
      'third-person:dijo-que': 'dice|dijo|decía|dicen ..3 <que> ..1 @<act>|<stop>',
      'third-person:pidio-que-la-saquen': '@pidió|pide|dice|dijo|quiere <que> lo|la <erase>',
      'third-person:no-le-escriban': '<not> le|les @<forbidPester>|<forbidCall> a mi|la|el|los|las|ese|esa',
      'object-guard:desinscribirse-de':
        '@<unsub> de|del|d la|los|las|el? !<messages>|<marketing>|<list>|<here>|la|el|los|las|su|sus|tu|tus|vuestra|vuestros|todo|todos|todas|servicio|mensajería|mi|baja',
      'question:como': 'cómo|dónde|puedo|manera|forma ..5 ~doy_de|damos_de|esto|eso|que|se @<act>|<baja> $',
      'object-guard:baja-como': 'de @baja como|en_calidad|por_enfermedad|temporal',
      'conditional:hoy': '<not>|<stop> ..5 ~de @hoy >!mismo|en',
      'conditional:horario': '<not>|<stop> ..7 @<when>',
    }),
  ],
}

/** Every stem with every ending. */
function inflect(stems: string, endings: string): string {
  const forms = stems.split(' ').flatMap((stem) => endings.split(' ').map((ending) => stem + ending))
  return forms.join(' ')
}

/** Words as they are heard, each with the word that is meant: "resivir", "kitenme", "yamen". */
function soundsLike(words: string): Record<string, string> {
  const spellings = words.split(' ').map((word) => {
    const heard = new Set([word])
    for (const [letters, sound] of SOUNDS) for (const one of [...heard]) heard.add(one.replace(letters, sound))
    return [word, [...heard].slice(1).join(' ')]
  })
  return Object.fromEntries(spellings.filter(([, list]) => list))
}

/** The verbs say that the message sells something. */
function marketing(entries: LexiconEntry[]): LexiconEntry[] {
  return entries.map((entry) => ({ ...entry, scope: 'marketing' }))
}
