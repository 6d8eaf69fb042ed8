import { guards, type LanguageLexicon, patterns, wholeMessages } from './entry.ts'

const OPT_OUT = { tier: 1, intent: 'opt-out', scope: 'all' } as const

export const es: LanguageLexicon = {
  language: 'es',
  typos: true,
  classes: {
    fillers:
      'por_favor porfavor porfa porfis pls favor xfa xfavor gracias graciass muchas_gracias hola buenas buenos_días buen_día buenas_tardes buenas_noches ahora ahora_mismo ya inmediatamente urgente señor señora señores amigo amiga joder coño carajo mierda hostia por_dios oye oigan oiga miren mira che boludo wey güey ok vale bueno le_pido les_pido solo he_dicho dije no_gracias no_muchas_gracias',
    messages:
      'mensaje mensajes msj msjs mjs mensage mensages mensajitos mensajito mnsj mnsjs sms notificación notificaciones whatsapps whatsapp wasap wasaps correo correos emails spam comunicación comunicaciones comunicado comunicados recordatorio recordatorios boletín boletines avisos aviso contacto textos',
    marketing:
      'publicidad promoción promociones promo promos oferta ofertas propaganda propagandas anuncio anuncios marketing campaña campañas newsletter publicitario publicitarios publicitaria publicitarias promocional promocionales comerciales cupones descuentos publicidades',
    everything:
      'todo todos_los_mensajes todos_sus_mensajes todo_tipo ningún_mensaje ningún_tipo nada_más más_nada ni_nada cualquier_tipo',
    stop: 'dejame dejenme parenle parale deja dejen deje dejad dejar dejes para paren pare parad parar cesen cese cesar stop basta detengan detener eviten evite evitar',
    send: 'mandar enviar mandarme enviarme mandarnos enviarnos mandando enviando envío recibir llegar pasarme recibirlos mandarle spam',
    bother:
      'escribirme molestarme molestar llamarme contactarme contactar joder joderme fastidiar fastidiarme escribir hablarme acosarme acosar insistir hacer_spam hacerme_spam bombardearme hostigarme hostigar fregar chingar textearme mensajearme mandarme enviarme buscarme notificarme spamear spamearme chatearme rayarme escribirnos molestarnos dar_la_lata dar_lata romper_las_pelotas',
    not: 'no ya_no nunca jamás tampoco ni',
    want: 'quiero queremos deseo deseamos quisiera quiero_más necesito me_interesa me_interesan acepto autorizo quiero_que_me me_gustaría gustaría pienso quería quiero_seguir deseo_seguir aguanto soporto tengo_interés_en estoy_interesado_en estoy_interesada_en solicité pedí consiento doy_permiso_para',
    receive:
      'más recibir recibiendo seguir ver tener continuar de que_me_lleguen que_me_manden que_me_envíen que_me_envien que_lleguen recibirlos ningún ninguna obtener recivir resibir me_lleguen en',
    det: 'el la los las un una unos unas ese esa esos esas este esta estos estas su sus tu tus más ningún ninguna ningunos de del tipo vuestros vuestras vuestra vuestro tantos tantas tanto otro otros otra otras todo toda todos todas por vía dichosos malditos putos pinches con a en demás cualquier clase sean tanta que ustedes mucha muchos puta pinche',
    sendForms:
      'mandes mandéis manden mande envíes enviéis envíen envíe mandés envies envien mandar enviar mandarme enviarme manda manden_me escribas',
    botherForms:
      'escribas escriban escriba escribáis contactes contacten contacte contactéis molestes molesten moleste molestéis llames llamen llame llaméis jodas jodan joda hables hablen fastidies fastidien busquen busques textees mensajees hostiguen acosen escribirme molestar chinguen chingues spamees insistan insistas',
    remove:
      'quítame quítenme quíteme quítenos sácame sáquenme sáqueme bórrame bórrenme bórreme borradme elimíname elimínenme elimíneme remuéveme remuévanme retírenme retírame retíreme sacadme quitadme bájenme bájame borrarme sacarme quitarme eliminarme excluyanme exclúyeme salirme dame_de_baja',
    erase:
      'borra borren borre borrad elimina eliminen elimine quita quiten quite saca saquen saque remueva remuevan borrar eliminar quitar retiren retire sacar olvida olviden pierde',
    list: 'lista listas base sistema contactos agenda registro registros difusión grupo suscriptores base_de_datos mailing directorio envíos',
    unsub:
      'desuscribir desuscribirme desuscríbeme desuscriban desuscríbanme desuscribo desubscribir desuscribirse dessuscribir desinscribir desinscribirme desapuntarme desapúntame unsubscribe darse_de_baja darme_baja desafiliarme dar_me_de_baja',
    baja: 'baja bajas',
    ask: 'dar dame date darme denme deme dadme darse doy quiero solicito pido deseo solicitar pedir dan dad den tramitar tramiten quisiera causar gestionar necesito damos darnos denos me_dan ponme pónganme dándome la mi',
    lead: 'por favor porfa quiero quisiera deseo necesito me gustaría le les pido solicito pueden puede puedes podrían podría podrías que yo hola buenas buenos días tardes ya os ruego agradecería agradezco si ahora solo querría te y mi el la ustedes usted se muy noches gracias señores urgente hacer pedir solicitar vamos quiero_que pedirles',
    tail: 'suyos suyas tuyos vuestros por porfa porfavor favor gracias más ya ahora de del a que y ni nunca sobre aquí al este esta mi en para con no inmediatamente urgente desde pls joder coño hoy ustedes vosotros hasta jamás a_este a_mi señores nada mas',
    act: 'pares pare paren parar dejes dejen deje dejar cancele cancelen canceles cancelar desuscribir desuscribirme salir darme_de_baja baja detengan',
    third:
      'ella ellos ellas mi_jefe marido esposa esposo hijo hija mi_mamá mi_papá mi_madre mi_padre mi_amigo mi_amiga novio novia mi_ex vecino vecina hermano hermana jefe cliente clientes alguien usuarios la_gente',
    thing:
      'pedido pedidos compra compras cuenta tarjeta cita reserva vuelo pago plan contrato internet línea luz seguro autónomo seguridad_social hotel viaje orden entrega producto gimnasio factura precio temperatura calidad volumen curso matrícula coche vehículo',
    when: 'noche noches madrugada domingo domingos fin_de_semana fines_de_semana antes después durante mientras hasta tan_temprano tan_tarde en_inglés en_portugués horario dos_veces trabajo',
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
      'PARAR, PARE, PAREN, DETENER TODO, PARAR TODO, BAJA TOTAL, CANCELAR SUSCRIPCIÓN, CANCELAR LA SUSCRIPCIÓN, ANULAR SUSCRIPCIÓN, DESUSCRIBIR, DESUSCRIBIRME, BORRARME, BÓRRAME, DE BAJA, NO MOLESTAR, NO MOLESTEN, NO MÁS MENSAJES',
    ),
    ...wholeMessages('es', { ...OPT_OUT, source: 'ours', yields: true }, 'CANCELAR'),
    ...wholeMessages(
      'es',
      { ...OPT_OUT, tier: 3, source: 'ours' },
      'BASTA, YA BASTA, PARA, PARAD, DEJA, DEJEN, ELIMINAR, BORRAR, QUITAR, TERMINAR, FIN, CANCELA, CANCELEN, CANCELE, BLOQUEAR, NO MÁS, YA NO MÁS, YA NO QUIERO, NO QUIERO NADA, YA NO QUIERO NADA, NO QUIERO MÁS NADA, NO QUIERO NADA MÁS, NO QUIERO ESTO, YA NO QUIERO ESTO, NO QUIERO MÁS, NO ME INTERESA, NO ESTOY INTERESADO, NO ESTOY INTERESADA, SIN INTERÉS, NÚMERO EQUIVOCADO, QUIERO SALIR, VETE A LA MIERDA, VETE, QUE TE JODAN, CHINGA TU MADRE, DÉJAME, DÉJENME',
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
      'dejen-de-mandar':
        '<stop> de|con|d|a|los|el ..1 @<send> ..4 <messages>|<marketing>|cosas|esto|eso|nada|mierda|chorradas|mamadas',
      'dejen-de-mandarme':
        '<stop> de @mandarme|enviarme|mandar|enviar <messages>|cosas|esto|eso|nada|estas|estos|tanto|tantas|más*3 $',
      'dejen-de-molestar': '<stop> de|d @<bother>',
      'detener-mensajes':
        'detener|detengan|detenga|parar|pare|paren|suspender|suspendan|cancelar|cancelen|cancela|cancele|desactivar|desactiva|desactiven|bloquear|eliminar|quitar|quiten|stop|basta_de|basta_con|basta_ya_de|anular|terminen|finalizar <det>*4 @<messages>|<marketing> ><tail>',
      'detener-envio':
        'detener|detengan|parar|paren|pare|suspender|suspendan|cancelar|cancelen|cesar|cesen el|los @envío|envíos de <det>*4 <messages>|<marketing>',
      'paren-ya': '^ <lead>*6 @paren|pare|parad ya|ahora|con_esto|con_eso|esto|eso|por_favor|de_una_vez $',
      'no-quiero-mensajes': '<not> <want> <receive>*4 <det>*4 @<messages>|<marketing> ><tail>',
      'no-quiero-recibir':
        '<not> <want> más|seguir|que_me|continuar*2 @recibir|recibiendo|recibirlos nada|más|esto|eso|estas|cosas|información|de|ustedes|vosotros|ninguna|info|por|favor|este|tipo|aquí|usted*5 ><tail>',
      'no-quiero-contacto':
        '<not> <want> ..2 @contactado|contactada|molestado|molestada|contacten|contacto|suscrito|suscrita|suscripto|notificado|molesten|registrado',
      'no-quiero-que-me':
        '<not> <want> ..1 que ..2 @<botherForms>|<sendForms>|llegue|lleguen|contacten|escriban|molesten',
      'no-quiero-lista':
        '<not> <want> ..1 estar|formar_parte|pertenecer|permanecer|seguir|aparecer en|a|de|dentro_de <det>*2 @<list>',
      'no-quiero-saber': '<not> <want> @saber nada|más|mas ..1 de|con ..2',
      'dejar-de-recibir': 'dejar|parar|dejo de @recibir <det>*4 <messages>|<marketing>|esto|nada|cosas|información',
      'parar-de-recibir': '^ <lead>*8 dejar|parar de @recibir $',
      'prefiero-no-recibir':
        'prefiero|preferiría|deseo|deseamos|quisiera|gustaría|quiero|agradecería|pido|ruego|solicito|favor ..2 no ..1 @recibir|enviar|mandar|enviarme|mandarme|enviaran|mandaran|manden|envíen|envien|enviasen ..4',
      'no-me-mandes':
        '<not> me|nos|le|les @<sendForms> <det>*4 <messages>|<marketing>|nada|más|cosas|esto|eso|información|info|mierda|mierdas',
      'no-manden-mas': '^ <lead>*4 <not> @<sendForms> más? <det>*3 <messages>|<marketing>|nada|más|cosas',
      'no-me-mandes-mas': '<not> me @<sendForms> más|nada|ya|esto|eso $',
      'no-me-molestes': '<not> ..1 me|nos @<botherForms> ><tail>',
      'no-molesten': '^ <lead>*4 <not> @<botherForms> más? ><tail>',
      'favor-de-no': 'de|pido|ruego|favor no @<bother>|<send> ><tail>',
      'no-quiero-informacion':
        '<not> <want> más? @información|info|noticias de|suya|vuestra ustedes|vosotros|su|sus|usted?',
      'paren-con-mensajes': '<stop> con|a|de <det>*3 @<messages>|<marketing> ><tail>',
      'no-mas-mensajes':
        '^ <lead>*6 no|sin|basta|ya_no|ya|ni|nada más|de|con|quiero <det>*4 @<messages>|<marketing> ><tail>',
      'sin-publicidad': '^ sin|no @<marketing> gracias|por|favor*2 $',
      'mensajes-no': '^ @<messages>|<marketing> no más|gracias? $',
      'harto-de-mensajes':
        '@harto|harta|hartos|cansado|cansada|hasta_las_narices|hasta_los_huevos|hasta_la_madre|hasta_el_gorro|podrido|podrida|hasta_los_cojones|estoy_hasta ..1 de|con ..2 <receive>*2 <det>*4 <messages>|<marketing>',
      'dar-de-baja': '<ask> <det>*2 de|la|mi? @<baja> ><tail>',
      'baja-de-lista':
        '@baja de|del|en|a <det>*3 servicio_de? <list>|<messages>|<marketing>|boletín|suscripción_de_mensajes|todo|aquí|esto',
      'solicito-baja': 'me|nos|quiero|solicito|pido|deseo ..2 de|la @baja $',
      'mi-baja': '^ <lead>*6 @baja total|definitiva|inmediata|ya|por|favor*2 $',
      'quitame-de-la-lista': '@<remove> ..1 de|del ..2 <list>|<messages>|<marketing>|aquí|ahí|esto|eso|acá',
      borrame: '^ <lead>*6 @<remove> de|ya|por|favor|aquí|esto|eso|acá|inmediatamente|gracias*3 $',
      'borra-mi-numero':
        '@<erase> a? mi|este|mis|nuestro número|teléfono|contacto|celular|móvil|whatsapp|nombre|cel ><tail>',
      'sacar-de-la-lista':
        'me|mi_número|mi_contacto ..2 @sacar|quitar|borrar|eliminar|sacan|quitan|borran|eliminan|saquen|quiten|eliminen|borren|retiren|retirar de|del ..2 <list>',
      'no-vuelvan': '<not> ..1 @vuelvan|vuelvas|vuelva a <send>|<bother>|mandar|enviar|escribir ..3',
      'suscripcion-a-mensajes':
        'cancelar|cancelen|cancela|cancele|anular|anulen <det>*2 @suscripción a|de <det>*3 <messages>|<marketing>',
      'salir-de-la-lista':
        'salir|salirme|salgo de|del <det>*2 @lista|listas|difusión|mailing|grupo_de_ofertas|suscripción',
      desuscribir: '^ <lead>*8 @<unsub> ><tail>',
      'me-desuscribo': 'me|mi_número @<unsub>|desuscriben|desuscriba',
      'en-paz': '@déjame|déjenme|déjeme|dejadme|déjennos|dejarme|me_dejen|me_dejes|me_deje|me_dejan en paz',
      'dejame-tranquilo':
        '@déjame|déjenme|déjeme|dejadme|dejarme|me_dejen ya? tranquilo|tranquila|tranquilos|quieto|solo|sola',
      'revocar-consentimiento': '@revoco|revocar|retiro|retirar|revoca ..3 consentimiento|autorización|permiso',
      'no-autorizo': '<not> @autorizo|consiento|acepto|permito ..4 <messages>|<marketing>|contacto|contacten',
    }),
    ...patterns('es', 3, {
      desuscribir: '@<unsub>',
      baja: '<ask> ..1 de @baja',
      'baja-al-final': '@baja por favor|porfa|gracias',
      'cancelar-suscripcion':
        '@cancelar|cancela|cancelen|cancele|anular|anulen|anula|terminar <det>*2 mi? suscripción|inscripción|registro',
      'como-dejo-de-recibir':
        'cómo ..2 cancelar|cancelo|parar|paro|dejar|dejo|salir|salgo|quitar|quito|bloquear|bloqueo|doy|darme|dar ..4 @recibir|lista|<messages>|<marketing>|baja',
      'sin-interes': '^ <lead>*4 <not> ..2 @interesa|interesan|interesado|interesada|interés ><tail>',
      'nunca-me-suscribi': 'no|nunca ..2 @suscribí|autoricé|inscribí|apunté|registré ..3',
      'los-voy-a-bloquear':
        'voy|vamos ..2 @bloquear|denunciar|reportar|bloquearlos|denunciarlos|reportarlos|bloquearte|demandar',
      'esto-es-spam': 'esto|eso es @spam|acoso|abuso',
      'tantos-mensajes': 'tanto|tantos|tanta|demasiados|demasiada|muchos|exceso_de @<messages>|<marketing>',
      'no-paran': 'no dejan|paran|cesan de @<send>|<bother>',
      'pueden-parar': '^ ..2 pueden|puedes|podrían|puede @parar|dejar ya? $',
      'numero-equivocado': '@número|persona equivocado|equivocada|incorrecto ><tail>',
      'me-tienen-harto': 'me tienen|tienes @harto|harta|cansado|cansada|podrido',
    }),
    ...guards('es', 4, {
      'negated:no-pares':
        '<not> quiero|queremos|deseo|me|voy|a|hace|falta|que|pienso|pensaba|es|para|necesito|debes|deben|se|te|pedí|he|pedido|solicité|solicitado|por*4 @<act>',
      'negated:no-quites':
        '<not> ..3 quites|quiten|saques|saquen|borres|borren|elimines|eliminen|quitarme|sacarme|salir ..3 @lista|número|grupo|contacto',
      'negated:no-me-borres': '<not> me? @borres|borren|quites|quiten|saques|saquen',
      'negated:no-me-den-de-baja': '<not> ..3 de @baja',
      'negated:no-dejen': '<not> dejen|dejes|deje|paren|pares|pare de @<send>|<bother>',
      'negated:no-me-molesta': '<not> me molesta|molestan|importa ..3 @<messages>|<marketing>|recibir',
      'question:si-yo': 'si|cuando yo|me? ..1 @desuscribo|baja|stop|doy',
      'question:la-palabra':
        'palabra|significa|responder|responda|responde|envía|escribe|escriba|diga|poner|pongo ..1 @<act>|<unsub>|stop',
      'third-person:que-escribe': '<third> ..4 @<send>|<bother>',
      'third-person:otra-persona': '<third> ..4 @<act>|recibir|<messages>|<marketing>|<unsub>|lista|baja',
      'other-sense:pare-de':
        'pare|paren|para|parar|deja|dejen|dejar de @sufrir|llorar|fumar|beber|quejarse|quejarte|reír|funcionar|trabajar|mentir|jugar',
      'other-sense:baja-medica':
        '@baja médica|laboral|maternal|por_enfermedad|por_maternidad|por_paternidad|calidad|temporada|presión|velocidad|california|la|el|un|una|esa|ese|rápido|resolución',
      'other-sense:esta-baja':
        'temporada|presión|tensión|batería|señal|parte|planta|muy|más|tan|estoy|está|de_mano|voz|gama|autoestima @baja',
      'object-guard:cancelar-pedido':
        '@cancelar|cancela|cancelen|cancele|parar|detener|detengan|salir|anular|eliminar ..1 <det>*3 <thing>',
      'object-guard:una-oferta': '<not> <want> la|el|esta|esa @oferta|promoción|descuento|promo',
      'object-guard:baja-de-servicio': '@baja ..4 <det>*3 <thing>',
      'object-guard:recibir-pedido': '@recibir ..2 pedido|producto|paquete|dinero|reembolso|factura|compra',
    }),
    ...guards('es', 3, {
      'question:como': 'cómo|dónde|puedo|manera|forma ..5 @<act>|<unsub>|recibir|<baja>|<remove>',
      'conditional:horario': '<not>|<stop> ..7 @<when>',
    }),
  ],
}
