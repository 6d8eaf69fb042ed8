import { describe, expect, test } from 'vitest'
import { detect } from './detect.ts'

const CHAT = { afterMarketing: false, options: [] }

describe('a request in Spanish is clear', () => {
  test.each([
    ['Mexico', 'ya no me manden mensajes porfa'],
    ['Mexico', 'ya no me anden mandando nada'],
    ['Mexico', 'párenle con sus mensajitos'],
    ['Mexico', 'quítenme de su lista, no mamen'],
    ['Argentina, vos', 'Che, dejá de mandarme cosas'],
    ['Argentina, vos', 'no me escribas más'],
    ['Argentina, vos', 'cortala con los mensajes'],
    ['Argentina, vos', 'sacame de la lista de difusión'],
    ['Colombia, usted', 'sumercé no me mande más mensajes'],
    ['Colombia, usted', 'hágame el favor y no me escriba más'],
    ['Chile', 'oye ya po, no quiero que me escriban más po'],
    ['Peru', 'causa ya no me mandes nada pe'],
    ['Spain, vosotros', 'que no me mandéis más whatsapps'],
    ['Spain, vosotros', 'podéis dejar de escribirme?'],
    ['Spain, vosotros', 'dadme de baja de una vez'],
    ['Caribbean', 'coño ya, que no me escriban más'],
    ['Spanglish', 'please ya no me manden texts'],
    ['Spanglish', 'stop sending me mensajes'],
    ['polite', 'les agradecería que no me volvieran a escribir'],
    ['polite', 'favor no seguir enviando mensajes a este número'],
    ['no contact', 'no vuelvan a contactarme'],
    ['no wish', 'no quiero saber nada de ustedes'],
    ['no wish', 'no deseo ser contactado'],
    ['left alone', 'déjenme en paz'],
    ['number', 'Eliminen mi número de su base de datos'],
    ['typing errors', 'kitame d la lista'],
    ['typing errors', 'xfa no me mandn mas msjs'],
    ['no accents', 'bloqueare si siguen, no me manden nada'],
    ['fed up', 'estoy harta de tantos mensajes'],
    ['how', 'cómo hago para que no me lleguen más estos mensajes?'],
    ['how', 'qué tengo que hacer para que me borren de la lista?'],
    ['a threat that names contact', 'Si siguen escribiendo los denuncio'],
    ['a threat that names contact', 'voy a bloquear este número si siguen mandando mensajes'],
    ['why', 'por qué me siguen mandando mensajes?'],
    ['asked before', '¿Cuántas veces tengo que poner BAJA para que me hagan caso?'],
    ['no interest', 'no me interesa, no me escriban más'],
    ['fed up', 'estoy cansada de que me escriban'],
    ['another use', 'este es un número de trabajo, no lo usen para mandar avisos'],
    ['two hints', 'yo no pedí esto, quítenlo'],
    ['no contact', 'que nadie de su empresa me vuelva a contactar'],
    ['typing errors', 'no me manden mas mensjaes'],
    ['typing errors', 'dexa d mandarme mnsjs'],
    ['the law', 'revoco el consentimiento para el tratamiento de mis datos'],
    ['the law', 'ejerzo mi derecho de oposición'],
    ['the law', 'no autorizo que me contacten'],
    ['the law', 'habeas data, solicito la supresión de mis datos'],
    ['no reason to', 'no tiene sentido que me sigan mandando mensajes'],
    ['another frame', 'no estoy de acuerdo con que me envíen mensajes'],
    ['a question', '¿pueden no mandarme más mensajes?'],
    ['curse', 'váyanse a la mierda con sus mensajes'],
    ['the law', 'no autorizo el uso de mi número'],
    ['reminders', 'no hace falta que me recuerden el mantenimiento nunca más'],
    ['pronoun', 'los mensajes no los quiero recibir'],
    ['refusal', 'me rehúso a recibir más mensajes'],
  ])('%s: %s', (_, text) => {
    expect(detect(text, CHAT)).toMatchObject({ intent: 'opt-out', certainty: 'certain', scope: 'all' })
  })
})

test.each([
  'No quiero recibir más promociones',
  'NO MAS OFERTAS',
  'ya no me ofrezcan crédito',
  'no me interesan sus ofertas',
  'baja de promociones',
  'las facturas sí, la publicidad no',
])('only offers are meant: %s', (text) => {
  expect(detect(text, CHAT)).toMatchObject({ intent: 'opt-out', certainty: 'certain', scope: 'marketing' })
})

test.each([
  'Los voy a bloquear',
  'por qué me mandan tantos mensajes?',
  'dejen de llamarme',
  'una más y los bloqueo',
  'por aquí no, gracias',
  'nunca me suscribí a esto',
  'se equivocaron de número',
  'de dónde sacaron mi número?',
  'me salgo',
  'cortala',
  'este número es solo para emergencias',
  'cómo me doy de baja?',
  'ya les dije que no',
  'por favor ya no',
])('worth a question: %s', (text) => {
  expect(detect(text, CHAT)).toMatchObject({ intent: 'opt-out', certainty: 'likely' })
})

test.each([
  ['keep going', 'no dejen de mandarme las ofertas'],
  ['keep going', 'no me saquen de la lista por favor'],
  ['keep going', 'no quiero darme de baja'],
  ['keep going', 'no quiero perderme las ofertas'],
  ['another thing', '¿Puedo cancelar el envío y recoger en tienda?'],
  ['another thing', 'no quiero estar en el grupo de la mañana, prefiero la tarde'],
  ['another thing', '¿cómo salgo de la lista de deudores?'],
  ['of others', 'no me molesten los perros del vecino, por favor'],
  ['no message', 'no recibí ningún mensaje'],
  ['another thing', 'Necesito dar de baja el seguro del auto'],
  ['another thing', 'quiero cancelar mi pedido'],
  ['another thing', 'no me manden el pedido hoy, mejor mañana'],
  ['another thing', 'no me envíen la azul, quiero la roja'],
  ['another thing', 'sácame de una duda, aceptan tarjeta?'],
  ['another thing', 'me sacan de la lista de espera?'],
  ['another thing', 'cancelar la suscripción de la revista'],
  ['other sense', 'quiero parar de fumar, tienen parches?'],
  ['other sense', 'sigo de baja médica'],
  ['other sense', 'la señal está muy baja'],
  ['other sense', 'estoy harta de esperar'],
  ['of others', 'mi ex no deja de escribirme'],
  ['the word', '¿qué pasa si respondo BAJA?'],
  ['a complaint', 'por qué ya no me llegan sus mensajes?'],
  ['a complaint', 'no me mandaron el recibo'],
  ['courtesy', 'no quiero molestar, pero cuándo llega mi pedido?'],
  ['another thing', 'me llegó un mensaje que dice que van a bloquear mi cuenta, es de ustedes?'],
  ['another thing', 'sáquenlo de la lista del desayuno con leche'],
  ['if', 'Si cancelo las promos, ¿me avisan del pedido?'],
  ['another thing', 'La oferta del 2x1 sigue o ya no?'],
  ['another thing', 'no los quiero ver, solo las fotos de los zapatos'],
  ['another thing', 'Nos pueden no enviar cubiertos?'],
  ['a complaint', 'no me gusta el mensaje que me enviaron, está mal'],
  ['courtesy', 'no te molestes, yo paso a buscarlo'],
])('not a request, %s: %s', (_, text) => {
  expect(detect(text, CHAT)).toMatchObject({ intent: 'none' })
})

test.each([
  ['alta', 'opt-in'],
  ['volver a recibir', 'opt-in'],
  ['ayuda', 'help'],
])('%s is a word of its own: %s', (text, intent) => {
  expect(detect(text, CHAT)).toMatchObject({ intent, certainty: 'certain' })
})
