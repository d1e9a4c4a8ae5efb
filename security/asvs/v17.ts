import { type Chapter, none } from './requirement.ts';

const NO_WEBRTC = 'Er is geen WebRTC: geen beeld, geluid of verbinding tussen browsers.';

export const chapter: Chapter = {
  number: 17,
  name: 'WebRTC',
  requirements: [
    none('17.1.1', 2, 'TURN alleen naar gewone adressen', NO_WEBRTC),
    none('17.2.1', 2, 'Sleutel van DTLS wordt beheerd', NO_WEBRTC),
    none('17.2.2', 2, 'Goedgekeurde DTLS-suites', NO_WEBRTC),
    none('17.2.3', 2, 'SRTP wordt getoetst', NO_WEBRTC),
    none('17.2.4', 2, 'Kapotte SRTP-pakketten hinderen niemand', NO_WEBRTC),
    none('17.3.1', 2, 'Een vloed van signalen hindert niemand', NO_WEBRTC),
    none('17.3.2', 2, 'Kapotte signalen hinderen niemand', NO_WEBRTC),
  ],
};
