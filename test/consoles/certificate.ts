/** A self-signed certificate for the host names that are imitated, made once per process. */
import { generate } from 'selfsigned';

const HOSTS = ['toutapp.com', '*.toutapp.com', '*.marketo.com', 'experience.adobe.com', 'localhost'];

let made: Promise<{ key: string; cert: string }> | undefined;

/** PEM texts of key and certificate. Browsers must be told to accept it. */
export function certificate(): Promise<{ key: string; cert: string }> {
  made ??= generate([{ name: 'commonName', value: 'toutapp.com' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames: HOSTS.map((value) => ({ type: 2, value })) }],
  }).then(({ private: key, cert }) => ({ key, cert }));
  return made;
}
