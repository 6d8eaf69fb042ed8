import type { Catalogue } from './language.tsx'

const en = {
  title: 'Sign in',
  tagline: 'WhatsApp flows that know when to stop.',
  email: 'E-mail address',
  ownerHint: 'Leave it empty to sign in as the first owner.',
  password: 'Password',
  signIn: 'Sign in',
  signingIn: 'Signing in…',
  linkText: 'This link signs you in on this device. It works once.',
  linkButton: 'Sign in on this device',
  openLink: 'Open the sign-in link that Basta printed when it started.',
  invitationTitle: 'You are invited',
  invitationText: 'Choose a password. From then on you sign in with your e-mail address and this password.',
  newPassword: 'New password',
  newPasswordHint: 'At least 8 characters. A few words are good.',
  accept: 'Set the password and sign in',
  refused: {
    password: 'That is not the password, or there is no such account.',
    link: 'This link was used already, or Basta was restarted. A restart prints a new one.',
    invitation: 'This invitation was used already, or its time is up. An owner can make a new one.',
  },
  tooMany: 'There were too many tries. Wait a minute, then try again. After many wrong passwords it takes an hour.',
  offline: 'The server does not answer. Try again in a moment.',
}
const pt: typeof en = {
  title: 'Entrar',
  tagline: 'Fluxos de WhatsApp que sabem quando parar.',
  email: 'Endereço de e-mail',
  ownerHint: 'Deixe em branco para entrar como o primeiro proprietário.',
  password: 'Senha',
  signIn: 'Entrar',
  signingIn: 'Entrando…',
  linkText: 'Este link faz você entrar neste aparelho. Ele funciona uma vez.',
  linkButton: 'Entrar neste aparelho',
  openLink: 'Abra o link de entrada que o Basta mostrou ao iniciar.',
  invitationTitle: 'Você foi convidado',
  invitationText: 'Escolha uma senha. Depois você entra com o seu e-mail e esta senha.',
  newPassword: 'Nova senha',
  newPasswordHint: 'Pelo menos 8 caracteres. Algumas palavras são uma boa escolha.',
  accept: 'Definir a senha e entrar',
  refused: {
    password: 'Essa não é a senha, ou não existe essa conta.',
    link: 'Este link já foi usado, ou o Basta foi reiniciado. Um reinício mostra um novo.',
    invitation: 'Este convite já foi usado ou venceu. Um proprietário pode fazer um novo.',
  },
  tooMany: 'Foram tentativas demais. Espere um minuto e tente de novo. Depois de muitas senhas erradas, leva uma hora.',
  offline: 'O servidor não responde. Tente de novo em instantes.',
}
const es: typeof en = {
  title: 'Entrar',
  tagline: 'Flujos de WhatsApp que saben cuándo parar.',
  email: 'Correo electrónico',
  ownerHint: 'Déjelo vacío para entrar como el primer propietario.',
  password: 'Contraseña',
  signIn: 'Entrar',
  signingIn: 'Entrando…',
  linkText: 'Este enlace le permite entrar en este dispositivo. Funciona una vez.',
  linkButton: 'Entrar en este dispositivo',
  openLink: 'Abra el enlace de entrada que Basta mostró al iniciarse.',
  invitationTitle: 'Le han invitado',
  invitationText: 'Elija una contraseña. Desde entonces entra con su correo electrónico y esta contraseña.',
  newPassword: 'Contraseña nueva',
  newPasswordHint: 'Al menos 8 caracteres. Unas pocas palabras están bien.',
  accept: 'Guardar la contraseña y entrar',
  refused: {
    password: 'Esa no es la contraseña, o no existe esa cuenta.',
    link: 'Este enlace ya se usó, o Basta se reinició. Un reinicio muestra uno nuevo.',
    invitation: 'Esta invitación ya se usó o ha caducado. Un propietario puede hacer una nueva.',
  },
  tooMany:
    'Ha habido demasiados intentos. Espere un minuto e inténtelo de nuevo. Tras muchas contraseñas erróneas tarda una hora.',
  offline: 'El servidor no responde. Inténtelo de nuevo en un momento.',
}

/** Words of the sign-in. */
export const signInTexts: Catalogue<typeof en> = { en, pt, es }
