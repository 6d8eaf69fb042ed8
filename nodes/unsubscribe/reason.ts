import type { FeedbackReason } from '../contract.ts'
import { words } from '../fold.ts'

/**
 * Reads a typed reply to "why did you stop?" in English, Portuguese or Spanish. Known phrases give their reason, another
 * statement of three words or more is `other`. A greeting, a thank-you, a question and a request for help are no
 * reason (null): they deserve an answer instead.
 */
export function reason(reply: string): FeedbackReason | null {
  const text = ` ${words(reply.replace(/['’´`]/g, ''))} `
  if (REQUEST.test(text)) return null
  const known = KNOWN.find(([, phrases]) => phrases.test(text))
  if (known) return known[0]
  if (/[?¿？]/.test(reply) || BUSINESS.test(text)) return null
  return text.replace(COURTESY, ' ').split(' ').filter(Boolean).length >= 3 ? 'other' : null
}

/** Whole words only. The texts come folded (lower case, no accents, no punctuation) and set between spaces. */
function phrases(...alternatives: string[]): RegExp {
  return new RegExp(` (?:${alternatives.join('|')})(?= )`)
}

/** Ordered: the graver claim wins where a reply holds two. */
const KNOWN: [FeedbackReason, RegExp][] = [
  [
    'registered-without-consent',
    phrases(
      'never (?:signed|subscribed|registered|asked|agreed|consented|joined|requested|opted|gave)',
      '(?:did not|didnt|do not remember|dont remember) (?:sign|subscrib|register|ask|agree|consent|join|request|opt)\\w*',
      'without (?:my )?(?:consent|permission|asking)',
      'nunca (?:me )?(?:inscrevi|cadastrei|registrei|autorizei|pedi|solicitei|assinei|aceitei)',
      'nao (?:me )?(?:inscrevi|cadastrei|registrei|autorizei|pedi|solicitei|assinei|aceitei)',
      'sem (?:o |a )?(?:meu |minha )?(?:consentimento|permissao|autorizacao)',
      'nunca (?:me )?(?:inscribi|suscribi|registre|apunte|autorice|pedi|solicite|acepte)',
      'no (?:me )?(?:inscribi|suscribi|registre|apunte|autorice|pedi|solicite|acepte)',
      'sin (?:mi )?(?:consentimiento|permiso|autorizacion)',
    ),
  ],
  [
    'issue-solved',
    phrases(
      '(?:already|been|its|is|was|got|now|all) (?:been )?(?:solved|resolved|fixed|sorted|settled)',
      '(?<!not |never |isnt |wasnt |hasnt been )(?:solved|resolved)',
      'already (?:bought|found|got|have|purchased)',
      'ja (?:foi |esta |esta tudo )?(?:resolvi|resolvido|resolvida|comprei|consegui|encontrei|achei)',
      '(?:problema|assunto|duvida|questao) (?:ja )?(?:foi |esta )?resolvid[oa]',
      'ya (?:lo |la |esta |esta todo |fue )?(?:resolvi|resuelto|resuelta|solucione|solucionado|compre|encontre|consegui)',
      '(?:problema|asunto|duda|tema) (?:ya )?(?:esta |fue )?(?:resuelt[oa]|solucionad[oa])',
    ),
  ],
  [
    'dissatisfied-content',
    phrases(
      'too (?:many|much|often|frequent)',
      'so many (?:messages|texts|ads|offers|notifications)',
      '(?:spam|spammy|spamming|annoying|annoyed|boring|irrelevant|useless)',
      'not (?:relevant|useful)',
      '(?:dont|do not|didnt) like',
      '(?:dislike|hate|tired of|sick of|fed up)',
      '(?:muitas|tantas|excesso de) (?:mensagens|mensagem|msgs|ofertas|promocoes|notificacoes)',
      '(?:mensagens|mensagem|msg|msgs|propaganda) demais',
      '(?:toda hora|o tempo todo|chato|chata|chatas|irrelevante|irrelevantes|inutil|incomoda|incomodando|cansei)',
      'nao (?:gosto|gostei|gostava)',
      'demasiad[oa]s?',
      '(?:muchos|tantos) (?:mensajes|avisos|anuncios)',
      '(?:a cada rato|a todas horas|molesto|molesta|molestan|molestos|aburrido|aburridos|hart[oa]|cansad[oa] de)',
      'no me (?:gusta|gustan|gusto|sirve|sirven)',
    ),
  ],
  [
    'no-interest',
    phrases(
      '(?:not|no longer|never|arent|isnt) (?:really |that |very |at all )?(?:interest|interested|interesting)',
      '(?:lost|no) interest',
      '(?:dont|do not|no longer) (?:need|want|use|care)',
      'sem interesse',
      'nao (?:tenho|tenho mais|ha) (?:mais )?interesse',
      'perdi o interesse',
      'nao (?:me )?interess[ao]m?',
      'nao estou (?:mais )?interessad[oa]',
      'nao (?:preciso|quero|uso)(?: mais)?',
      'no (?:me|nos) interesan?',
      'sin interes',
      'no (?:tengo|hay) interes',
      'no estoy interesad[oa]',
      'perdi el interes',
      'no (?:lo |la |los |las )?(?:necesito|quiero|uso)',
    ),
  ],
]

const REQUEST = phrases(
  '(?:help|support|human|agent|ajuda|socorro|suporte|atendente|atendimento|ayuda|soporte|asesor|agente|humano)',
  '(?:can|could|would|will) (?:you|i|we|someone|somebody)',
  'i (?:need|want|would like) (?:to|a|an|some)',
  '(?:pode|podem|poderia|poderiam|puede|pueden|puedes|podria|podrian|podrias)',
  '(?<!nao )(?:preciso de|gostaria de)',
  '(?<!no |no lo |no la |no los |no las )(?:necesito|quisiera)',
  '(?<!.{2})(?:how|when|where|who|which|quando|onde|quanto|qual|quem|cuando|donde|cuanto|cual|quien)',
)

/** What the person may have with this business: better answered than filed as a reason. */
const BUSINESS = phrases(
  '(?:order|delivery|refund|invoice|payment|appointment|booking)',
  '(?:pedido|encomenda|entrega|reembolso|fatura|boleto|pagamento|agendamento)',
  '(?:envio|factura|pago|cita|reserva)',
)

const COURTESY = new RegExp(
  phrases(
    '(?:hi|hello|hey|ok|okay|thanks|thank you|thank u|so much|very much|a lot|bye|have a (?:nice|good|great) day)',
    'good (?:morning|afternoon|evening|night)',
    '(?:oi|ola|tudo bem|obrigad[oa]|muito|valeu|bom dia|boa tarde|boa noite|tchau)',
    '(?:hola|gracias|muchas|buenos dias|buenas|tardes|noches|adios)',
  ),
  'g',
)
