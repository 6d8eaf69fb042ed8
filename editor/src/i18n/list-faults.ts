import type { ListFault, ListFaultCode } from '@basta/engine/contacts/list-faults.ts'
import type { Language } from './language.tsx'

type Sentences = { [code in ListFaultCode]: string }

const en: Sentences = {
  'phone.shortened':
    '“{text}” is a number that a spreadsheet has shortened: its last digits are lost. Give the column the format Text there and save the file anew from the source.',
  'phone.none': '“{text}” is no phone number. Write it with its country code, such as +55 11 98765-4321.',
  'phone.no-country':
    '“{text}” has no country code. Say which country such numbers are of, or write it as from abroad: +55 11 98765-4321.',
  'phone.not-of-country': '“{text}” is no phone number of the country code {code}. Write it as +{code} and the number.',
  'phone.not-valid': '“{text}” is a number of no country: a digit is wrong, missing or too many. Correct it.',
  'phone.abroad': '“{text}” is no phone number of the country code {code}. If it is {number}, write it so.',
  'phone.two': '“{text}” may be {one} or {other}. Write it as one of them.',
  'user-id.none': '“{text}” is no user id. Write it as Meta gives it, such as US.13491208655302741918.',
  'identity.unknown-kind': '“{text}” is no kind of identity. Write {known}.',
  'time.future': '“{text}” lies in the future. Write when it happened, such as 2026-01-31T12:00:00Z.',
  'time.day-or-month':
    '“{text}” leaves open which is the day and which the month. Write it like 2026-01-31 or 2026-01-31T12:00:00Z.',
  'time.none': '“{text}” is no date. Write it like 2026-01-31 or 2026-01-31T12:00:00Z.',
  'scope.none': '“{text}” is no scope. Write all, marketing or topic:<id>.',
  'scope.no-topics': 'There is no “{text}”: this account has no topics. Add it to the settings first.',
  'scope.unknown-topic': 'There is no “{text}”. The topics of this account: {known}.',
  'consent.unclear': '“{text}” says neither that the person stopped nor that they agreed. Write opt-out or opt-in.',
  'flag.unclear': '“{text}” is neither yes nor no. Write TRUE or FALSE.',
  'opt-in.when': 'The person agreed, but when? Write the date into this column.',
  'opt-in.evidence':
    'The person agreed, but where and how? Write it into this column, or give one evidence for the whole list.',
  'text.not-utf-8': '“{text}” is not UTF-8. Save the file as “CSV UTF-8”.',
  'text.too-long': 'The text has {count} characters. Shorten it to {max}.',
  'language.none': '“{text}” is no language. Write it like pt-BR or es.',
  'pause.over': 'The pause ended at {text}: there is nothing to stop any more.',
  'row.unclosed':
    'A quotation mark is opened in this row and not closed as it should be. Close it before the next delimiter, or double it inside a text.',
  'row.too-long': 'The row is longer than {max} characters. Is this a CSV file?',
  'row.too-many-cells':
    'The row has more cells than the header. Put texts that contain the delimiter in quotation marks.',
  'list.empty': 'The file is empty. Its first line names the columns.',
  'header.broken': 'The first line should name the columns, and cannot be read.',
  'column.twice': 'The column “{text}” is there twice. Rename or remove one of them.',
  'column.missing': 'A column is missing: one of {known}. The first line names the columns, and has {text}.',
  'column.not-there': 'There is no column “{text}”.',
  'column.unnamed': 'None of the columns is called {known}. Name the column of the {option}.',
  'column.no-attribute': 'The column “{text}” can be no attribute. Rename it with letters and digits, or remove it.',
  'layout.unknown':
    'Nobody is stopped by guess: none of the columns {text} says that these people want no more messages. If the list is one of people who do not, choose the layout Basta. Layouts: {known}.',
  'layout.no-number':
    'No column of phone numbers was found. The first line names the columns, and has {text}. Name the column of the numbers by one of these: {known}.',
}
const pt: Sentences = {
  'phone.shortened':
    '“{text}” é um número que uma planilha encurtou: os últimos dígitos se perderam. Dê à coluna o formato Texto e salve o arquivo de novo a partir da origem.',
  'phone.none': '“{text}” não é um número de telefone. Escreva com o código do país, como +55 11 98765-4321.',
  'phone.no-country':
    '“{text}” não tem o código do país. Diga de que país são esses números, ou escreva como se ligasse do exterior: +55 11 98765-4321.',
  'phone.not-of-country':
    '“{text}” não é um número de telefone do código de país {code}. Escreva como +{code} e o número.',
  'phone.not-valid': '“{text}” não é um número de nenhum país: há um dígito errado, a menos ou a mais. Corrija.',
  'phone.abroad': '“{text}” não é um número de telefone do código de país {code}. Se for {number}, escreva assim.',
  'phone.two': '“{text}” pode ser {one} ou {other}. Escreva como um deles.',
  'user-id.none': '“{text}” não é um id de usuário. Escreva como a Meta o dá, por exemplo US.13491208655302741918.',
  'identity.unknown-kind': '“{text}” não é um tipo de identidade. Escreva {known}.',
  'time.future': '“{text}” está no futuro. Escreva quando aconteceu, por exemplo 2026-01-31T12:00:00Z.',
  'time.day-or-month':
    '“{text}” não deixa claro qual é o dia e qual é o mês. Escreva como 2026-01-31 ou 2026-01-31T12:00:00Z.',
  'time.none': '“{text}” não é uma data. Escreva como 2026-01-31 ou 2026-01-31T12:00:00Z.',
  'scope.none': '“{text}” não é um alcance. Escreva all, marketing ou topic:<id>.',
  'scope.no-topics': 'Não existe “{text}”: esta conta não tem assuntos. Adicione-o primeiro nas configurações.',
  'scope.unknown-topic': 'Não existe “{text}”. Os assuntos desta conta: {known}.',
  'consent.unclear': '“{text}” não diz nem que a pessoa parou nem que concordou. Escreva opt-out ou opt-in.',
  'flag.unclear': '“{text}” não é sim nem não. Escreva TRUE ou FALSE.',
  'opt-in.when': 'A pessoa concordou, mas quando? Escreva a data nesta coluna.',
  'opt-in.evidence': 'A pessoa concordou, mas onde e como? Escreva nesta coluna, ou dê uma prova para a lista inteira.',
  'text.not-utf-8': '“{text}” não está em UTF-8. Salve o arquivo como “CSV UTF-8”.',
  'text.too-long': 'O texto tem {count} caracteres. Encurte para {max}.',
  'language.none': '“{text}” não é um idioma. Escreva como pt-BR ou es.',
  'pause.over': 'A pausa terminou em {text}: não há mais nada a parar.',
  'row.unclosed':
    'Aspas são abertas nesta linha e não são fechadas como deveriam. Feche-as antes do próximo separador, ou duplique-as dentro de um texto.',
  'row.too-long': 'A linha tem mais de {max} caracteres. Isto é um arquivo CSV?',
  'row.too-many-cells': 'A linha tem mais células que o cabeçalho. Ponha entre aspas os textos que contêm o separador.',
  'list.empty': 'O arquivo está vazio. A primeira linha dá nome às colunas.',
  'header.broken': 'A primeira linha deveria dar nome às colunas, e não pode ser lida.',
  'column.twice': 'A coluna “{text}” aparece duas vezes. Renomeie ou remova uma delas.',
  'column.missing': 'Falta uma coluna: uma destas, {known}. A primeira linha dá nome às colunas, e tem {text}.',
  'column.not-there': 'Não existe a coluna “{text}”.',
  'column.unnamed': 'Nenhuma coluna se chama {known}. Diga qual é a coluna ({option}).',
  'column.no-attribute': 'A coluna “{text}” não pode ser um atributo. Renomeie com letras e números, ou remova.',
  'layout.unknown':
    'Ninguém é parado por suposição: nenhuma das colunas {text} diz que estas pessoas não querem mais mensagens. Se for uma lista de quem não quer, escolha o formato Basta. Formatos: {known}.',
  'layout.no-number':
    'Não foi encontrada nenhuma coluna de números de telefone. A primeira linha dá nome às colunas, e tem {text}. Dê à coluna dos números um destes nomes: {known}.',
}
const es: Sentences = {
  'phone.shortened':
    '«{text}» es un número que una hoja de cálculo ha acortado: se han perdido las últimas cifras. Dé a la columna el formato Texto y guarde el archivo de nuevo desde el origen.',
  'phone.none': '«{text}» no es un número de teléfono. Escríbalo con el prefijo del país, como +55 11 98765-4321.',
  'phone.no-country':
    '«{text}» no tiene prefijo de país. Diga de qué país son esos números, o escríbalo como desde el extranjero: +55 11 98765-4321.',
  'phone.not-of-country':
    '«{text}» no es un número de teléfono del prefijo {code}. Escríbalo como +{code} y el número.',
  'phone.not-valid': '«{text}» no es un número de ningún país: hay una cifra equivocada, de menos o de más. Corríjalo.',
  'phone.abroad': '«{text}» no es un número de teléfono del prefijo {code}. Si es {number}, escríbalo así.',
  'phone.two': '«{text}» puede ser {one} o {other}. Escríbalo como uno de los dos.',
  'user-id.none': '«{text}» no es un id de usuario. Escríbalo como lo da Meta, por ejemplo US.13491208655302741918.',
  'identity.unknown-kind': '«{text}» no es un tipo de identidad. Escriba {known}.',
  'time.future': '«{text}» está en el futuro. Escriba cuándo ocurrió, por ejemplo 2026-01-31T12:00:00Z.',
  'time.day-or-month':
    '«{text}» no aclara cuál es el día y cuál el mes. Escríbalo como 2026-01-31 o 2026-01-31T12:00:00Z.',
  'time.none': '«{text}» no es una fecha. Escríbala como 2026-01-31 o 2026-01-31T12:00:00Z.',
  'scope.none': '«{text}» no es un alcance. Escriba all, marketing o topic:<id>.',
  'scope.no-topics': 'No existe «{text}»: esta cuenta no tiene temas. Añádalo primero en los ajustes.',
  'scope.unknown-topic': 'No existe «{text}». Los temas de esta cuenta: {known}.',
  'consent.unclear': '«{text}» no dice ni que la persona paró ni que aceptó. Escriba opt-out u opt-in.',
  'flag.unclear': '«{text}» no es ni sí ni no. Escriba TRUE o FALSE.',
  'opt-in.when': 'La persona aceptó, pero ¿cuándo? Escriba la fecha en esta columna.',
  'opt-in.evidence':
    'La persona aceptó, pero ¿dónde y cómo? Escríbalo en esta columna, o dé una prueba para toda la lista.',
  'text.not-utf-8': '«{text}» no está en UTF-8. Guarde el archivo como «CSV UTF-8».',
  'text.too-long': 'El texto tiene {count} caracteres. Acórtelo a {max}.',
  'language.none': '«{text}» no es un idioma. Escríbalo como pt-BR o es.',
  'pause.over': 'La pausa terminó el {text}: ya no hay nada que parar.',
  'row.unclosed':
    'Se abren comillas en esta fila y no se cierran como es debido. Ciérrelas antes del siguiente separador, o duplíquelas dentro de un texto.',
  'row.too-long': 'La fila tiene más de {max} caracteres. ¿Es esto un archivo CSV?',
  'row.too-many-cells':
    'La fila tiene más celdas que el encabezado. Ponga entre comillas los textos que contienen el separador.',
  'list.empty': 'El archivo está vacío. Su primera línea da nombre a las columnas.',
  'header.broken': 'La primera línea debería dar nombre a las columnas, y no se puede leer.',
  'column.twice': 'La columna «{text}» está dos veces. Cambie el nombre de una o quítela.',
  'column.missing': 'Falta una columna: una de {known}. La primera línea da nombre a las columnas, y tiene {text}.',
  'column.not-there': 'No hay ninguna columna «{text}».',
  'column.unnamed': 'Ninguna columna se llama {known}. Diga cuál es la columna ({option}).',
  'column.no-attribute':
    'La columna «{text}» no puede ser un atributo. Cámbiele el nombre con letras y cifras, o quítela.',
  'layout.unknown':
    'A nadie se le detienen los mensajes por suposición: ninguna de las columnas {text} dice que estas personas no quieren más mensajes. Si es una lista de quienes no quieren, elija el formato Basta. Formatos: {known}.',
  'layout.no-number':
    'No se encontró ninguna columna de números de teléfono. La primera línea da nombre a las columnas, y tiene {text}. Dé a la columna de los números uno de estos nombres: {known}.',
}

/** What is wrong with a list or a row of it, as the server found it, in the language of the interface. */
export const listFaultText = ({ code, values }: ListFault, language: Language): string =>
  SENTENCES[language][code].replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')

const SENTENCES: { [language in Language]: Sentences } = { en, pt, es }
