/** What columns are called in files of people, in the six languages of the consoles. Guesses of ours: no format is published. */

export type Role = 'email' | 'first' | 'last' | 'full';

/** Normalised: NFKC, lower case, without accents, spaces, and marks. */
const NAMES: Readonly<Record<Role, readonly string[]>> = {
  email: [
    ...['email', 'emails', 'mail', 'emailaddress', 'emailaddresses', 'mailaddress', 'emailid', 'workemail'],
    ...['businessemail', 'useremail', 'primaryemail'],
    ...['メール', 'メールアドレス', 'eメール', 'eメールアドレス', '電子メール', '電子メールアドレス'],
    ...['emailアドレス', 'mailアドレス', '会社メールアドレス'],
    ...['courriel', 'adresseemail', 'adressemail', 'adresseelectronique', 'adressecourriel'],
    ...['adressedemessagerie', 'adressedecourriel'],
    ...['emailadresse', 'mailadresse', 'emailadressen'],
    ...['correo', 'correoelectronico', 'direcciondecorreo', 'direcciondecorreoelectronico'],
    ...['direcciondeemail', 'enderecodeemail', 'enderecoeletronico', 'correioeletronico'],
  ],
  first: [
    ...['firstname', 'first', 'givenname', 'forename', 'userfirstname'],
    ...['名', 'ファーストネーム', 'prenom', 'vorname', 'primeironome', 'nombredepila'],
  ],
  last: [
    ...['lastname', 'last', 'surname', 'familyname', 'userlastname'],
    ...['姓', '氏', '苗字', '名字', 'ラストネーム', 'nomdefamille', 'nachname', 'familienname'],
    ...['apellido', 'apellidos', 'sobrenome', 'ultimonome', 'apelido'],
  ],
  full: [
    ...['fullname', 'displayname', 'username', 'contactname', '氏名', '名前', 'お名前', '姓名', '表示名'],
    ...['nomcomplet', 'nometprenom', 'prenometnom', 'vollstandigername', 'vorundnachname', 'nombrecompleto'],
    ...['nombreyapellidos', 'nomecompleto'],
  ],
};

/** The whole name, unless the other half has a column of its own: German has Vorname beside Name. */
const HALVES: Readonly<Record<string, 'first' | 'last'>> = {
  name: 'last',
  nom: 'last',
  nombre: 'first',
  nome: 'first',
};

/** A name of a column without what people write differently. */
function plainName(cell: string): string {
  return cell
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replace(/[\s_\-.:*'’"/()‐‑–]/g, '');
}

/** For each cell of a header what it names, null where that is not known. */
export function rolesOf(header: readonly string[]): readonly (Role | null)[] {
  const names = header.map(plainName);
  const roles = names.map((name): Role | null => {
    if (NAMES.email.includes(name)) return 'email';
    if (NAMES.first.includes(name)) return 'first';
    if (NAMES.last.includes(name)) return 'last';
    return NAMES.full.includes(name) ? 'full' : null;
  });
  return names.map((name, at) => {
    const half = HALVES[name];
    if (half === undefined) return roles[at] ?? null;
    return roles.includes(half === 'first' ? 'last' : 'first') ? half : 'full';
  });
}
