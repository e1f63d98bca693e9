/** The store as version 1 of its shape wrote it. Never changed: what a later version has more stands below. For tests. */
export const RECORDED = {
  version: 1,
  /** Key path and indexes of each store: name, path, whether unique. */
  stores: {
    accounts: { keyPath: 'account', indexes: [] },
    facts: {
      keyPath: 'id',
      indexes: [
        ['own', 'own', true],
        ['seat', 'seat', false],
        ['tenant', 'tenant', false],
      ],
    },
    numbers: { keyPath: null, indexes: [] },
    seat: { keyPath: null, indexes: [] },
    tenants: { keyPath: 'tenant', indexes: [] },
  },
  seat: {
    id: 'KaRLCbqB1DwWbqpPytZFMg',
    sign: 'BMJVSpeloUm49KBSf73B9WwPQD8y92iUYvIHfvBfFPAOXohMCJI9G02e0SJkT-KrUCsxosZegvgSpe7V5PMMfuE',
  },
  facts: {
    opened: {
      id: 'j5AjDRTtxRZyhr7t0MOGWjmpMHoTXV-QGBdviKuyzDw',
      text: '{"v":1,"tenant":"123-ABC-456","seat":"KaRLCbqB1DwWbqpPytZFMg","n":1,"at":1795000000001,"body":{"kind":"opened","handover":"aGFuZG92ZXItMSEh","leaver":{"name":"Ann Leaver","email":"ann@acme.example"},"keeper":{"name":"Bo Keeper","email":"bo@acme.example"},"planned":"2026-12-01"}}',
      sig: 'YOy0MKm1HaNN-Go8EwhlRanxYxu3L98nF-UudMCjwcW8rnCGFeWjhZiah-pvlH77V9HnfHxxj9_8qusPlt0drQ',
      tenant: '123-ABC-456',
      seat: 'KaRLCbqB1DwWbqpPytZFMg',
      own: 1,
    },
    invited: {
      id: 'FcvYm6Pfsbp1jax0cFmljWxt8_0-me5_0xGcSM2GTzo',
      text: '{"v":1,"tenant":"123-ABC-456","seat":"KaRLCbqB1DwWbqpPytZFMg","n":2,"at":1795000000002,"body":{"kind":"invited","handover":"aGFuZG92ZXItMSEh","leaver":{"name":"Ann Leaver","email":"ann@acme.example"},"keeper":{"name":"Bo Keeper","email":"bo@acme.example"},"tenantName":"Acme","challenge":"Y2hhbGxlbmdlLTEh","expires":1795000000000,"keys":{"sign":"BKGuToyeHKZTo5s8hN0gB77h4Nox-CkkyWFMAH2s8V4c-ZBlJzbrQsLYRFfxhTSoYJcXN3N8R0ul7ilFtO_GaC4","agree":"BA7RlgUYUCL8TEDQW-wE6j-e1NP1eqII9COfi8aoMYvyoOx3Ml7aBRM8xoESU8RL0q9biVbiTYBu-L4znC6r5hI"}}}',
      sig: '3w8_CcTJJiFI6Q0UzNHXcSmtIpsy_hQw-N6-2UlDO3TDrd09BYYiEGvcUbqZzejTibchMii0WFLo7-53S6QsCA',
      tenant: '123-ABC-456',
      seat: 'KaRLCbqB1DwWbqpPytZFMg',
      own: 2,
    },
    received: {
      id: 'XGlnnYlRsEGfl3uKzSGdlaQ0mmzaARkAvhyx7IeSJzA',
      text: '{"v":1,"tenant":"123-ABC-456","seat":"KaRLCbqB1DwWbqpPytZFMg","n":3,"at":1795000000003,"body":{"kind":"received","fact":"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA","from":"AAAAAAAAAAAAAAAAAAAAAA","message":"invited"}}',
      sig: 'XRLBefaCg-X2V-m83TtfgU88U9JHu9Ze61YvXI3X7awCM46hn79B4-FOfhhog95-Gv67RpqAbKGldECQo8iuuw',
      tenant: '123-ABC-456',
      seat: 'KaRLCbqB1DwWbqpPytZFMg',
      own: 3,
    },
    joined: {
      id: 'iR0xzJzH75WttGTHekV_XGNOENJcT523yxJBJ29QPjE',
      text: '{"v":1,"tenant":"123-ABC-456","seat":"KaRLCbqB1DwWbqpPytZFMg","n":4,"at":1795000000004,"body":{"kind":"joined","handover":"aGFuZG92ZXItMSEh","invitation":"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA","person":{"name":"Bo Keeper","email":"bo@acme.example"},"otherHandover":false}}',
      sig: 'UI0HzW49xRiv03HB4aWXSuLIxzHB4Xz8XkzFTlGw5od2UrRuxxiJ-_EedzKvPqq5EW2rB5ECFGCSM_pXQpd7FA',
      tenant: '123-ABC-456',
      seat: 'KaRLCbqB1DwWbqpPytZFMg',
      own: 4,
    },
    replied: {
      id: 'dDlNhYGaH9Oj_qMnAtKcwKJeqRGfVm3T9gEsMv83k4I',
      text: '{"v":1,"tenant":"123-ABC-456","seat":"KaRLCbqB1DwWbqpPytZFMg","n":5,"at":1795000000005,"body":{"kind":"replied","handover":"aGFuZG92ZXItMSEh","challenge":"Y2hhbGxlbmdlLTEh","person":{"name":"Bo Keeper","email":"bo@acme.example"},"keys":{"sign":"BKGuToyeHKZTo5s8hN0gB77h4Nox-CkkyWFMAH2s8V4c-ZBlJzbrQsLYRFfxhTSoYJcXN3N8R0ul7ilFtO_GaC4","agree":"BA7RlgUYUCL8TEDQW-wE6j-e1NP1eqII9COfi8aoMYvyoOx3Ml7aBRM8xoESU8RL0q9biVbiTYBu-L4znC6r5hI"},"sighting":{"n":123456789,"doc":{"id":"7b1c9a52-5f0e-4f7e-9d15-2f4d8a1c0e77","after":123456788},"connection":"holds","account":"bo@acme.example","received":123456700,"lastConnect":123456750,"sawChange":true,"tenantBy":"account","soleTenant":false},"promise":true}}',
      sig: 'GaKizPE6I1CMhXyzdCb2iAVpt20Yluuky7QB5TqJOhKodXVZdLno0qmqfYxa7jRo2XOfMGlxU1RHWSakAFaHZA',
      tenant: '123-ABC-456',
      seat: 'KaRLCbqB1DwWbqpPytZFMg',
      own: 5,
    },
    confirmed: {
      id: 'TkIU2YtVo4uo3YEMogmfCXfqfAsZcj6mAexv5MY6q14',
      text: '{"v":1,"tenant":"123-ABC-456","seat":"KaRLCbqB1DwWbqpPytZFMg","n":6,"at":1795000000006,"body":{"kind":"confirmed","handover":"aGFuZG92ZXItMSEh","seat":"AAAAAAAAAAAAAAAAAAAAAA","otherHandover":false}}',
      sig: 'qpBHdmFwZDZ0Pjy85pK2bfi1bTSAIwFq8lb7tKuC3UBgbLt3xULok0pKM5H7dUSoF9IHYRGdg4EHtFmlsIc2bw',
      tenant: '123-ABC-456',
      seat: 'KaRLCbqB1DwWbqpPytZFMg',
      own: 6,
    },
    closed: {
      id: 'Lxq3C-0fX4W6jlq8aiURN-_hFYOhMHn7c75167xq8jk',
      text: '{"v":1,"tenant":"123-ABC-456","seat":"KaRLCbqB1DwWbqpPytZFMg","n":7,"at":1795000000007,"body":{"kind":"closed","handover":"aGFuZG92ZXItMSEh","outcome":"disconnected"}}',
      sig: 'eZmLBUKi1vBt-IDWg4Eop-I2elrjC1DXZrFxpKGbrSVb_zt19Z2QWNSXYeEpM8Nww3TUlqCr6fOIMsTKlXilow',
      tenant: '123-ABC-456',
      seat: 'KaRLCbqB1DwWbqpPytZFMg',
      own: 7,
    },
    checked: {
      id: 'IRXMlhCJBK6fNQ-DiWllkXYHcs-MV3qpMT30t15GlsU',
      text: '{"v":1,"tenant":"123-ABC-456","seat":"KaRLCbqB1DwWbqpPytZFMg","n":8,"at":1795000000008,"body":{"kind":"checked","handover":"aGFuZG92ZXItMSEh","sighting":{"n":123456789,"doc":{"id":"7b1c9a52-5f0e-4f7e-9d15-2f4d8a1c0e77","after":123456788},"connection":"holds","account":"bo@acme.example","received":123456700,"lastConnect":123456750,"sawChange":true,"tenantBy":"account","soleTenant":false}}}',
      sig: 'mCqE2uBO0trjlgcvOuk0SCb5vE2yHsLIaEkz1KI-tqALbP2iIaXgQlG_jxWiwXjcUK5LzJymDdihKsfuZceOxA',
      tenant: '123-ABC-456',
      seat: 'KaRLCbqB1DwWbqpPytZFMg',
      own: 8,
    },
    saw: {
      id: 'jdlLxlM8n6cyb_XWOguBtWgz81PtafXK1PqPFHrwgrM',
      text: '{"v":1,"tenant":"123-ABC-456","seat":"KaRLCbqB1DwWbqpPytZFMg","n":9,"at":1795000000009,"body":{"kind":"saw","doc":{"id":"7b1c9a52-5f0e-4f7e-9d15-2f4d8a1c0e77","after":7},"connection":"free","account":null,"tenantBy":"page"}}',
      sig: 'VQrDZzOrLHdFR9qsLsoILKsjhBEKMQfdbdquaW1bigagp01ohJjkDcAFryVYzm3dWfXNS3LU3cqWGcm1G_lSGA',
      tenant: '123-ABC-456',
      seat: 'KaRLCbqB1DwWbqpPytZFMg',
      own: 9,
    },
    sawRow: {
      id: 'IHEdJaq8SBqo3D3A4wn6vXYjwiC7hJAvQk8k2CWbjo0',
      text: '{"v":1,"tenant":"123-ABC-456","seat":"KaRLCbqB1DwWbqpPytZFMg","n":10,"at":1795000000010,"body":{"kind":"sawRow","doc":{"id":"7b1c9a52-5f0e-4f7e-9d15-2f4d8a1c0e77","after":7},"person":{"name":"Bo Keeper","email":"bo@acme.example"},"access":"has"}}',
      sig: 'nXCRAT92EBnFR8W9wuC7dNIBKn7Fm8xKHWihfc6TGTJXzhCfEZUVW0YxfBMlIO367qLMt-EpN91ILoUdYfCaNw',
      tenant: '123-ABC-456',
      seat: 'KaRLCbqB1DwWbqpPytZFMg',
      own: 10,
    },
    clicked: {
      id: 'iB33k2AjHU6xVPYUhVP3-67EIijqrOcE8WKzku47wP4',
      text: '{"v":1,"tenant":"123-ABC-456","seat":"KaRLCbqB1DwWbqpPytZFMg","n":11,"at":1795000000011,"body":{"kind":"clicked","doc":{"id":"7b1c9a52-5f0e-4f7e-9d15-2f4d8a1c0e77","after":7},"control":"rowAccess","row":"bo@acme.example","before":"holds"}}',
      sig: 'k7r7K72mBFIKDWcvUf9Ohxfm6eac3WQlwtV6GldZylq3ah5kAMQzKIfs32AWejmwc9RWebqFYBlHoz78-rjBvA',
      tenant: '123-ABC-456',
      seat: 'KaRLCbqB1DwWbqpPytZFMg',
      own: 11,
    },
    signedOut: {
      id: 'JbVZuxqcUNfA682WdUA4f23-dqnlW_Ibyzgloyql_Rc',
      text: '{"v":1,"tenant":"123-ABC-456","seat":"KaRLCbqB1DwWbqpPytZFMg","n":12,"at":1795000000012,"body":{"kind":"signedOut","doc":{"id":"7b1c9a52-5f0e-4f7e-9d15-2f4d8a1c0e77","after":7},"account":"bo@acme.example"}}',
      sig: 'Z_0sBz07rsXNRVoGz7ygXpeaYLbZNGeXNkmJ2sSOySncOux9fehSv98s1rlTLu6yfJAny-JuedQjOk3hojt_yg',
      tenant: '123-ABC-456',
      seat: 'KaRLCbqB1DwWbqpPytZFMg',
      own: 12,
    },
    said: {
      id: 'aNSfhQGlUPJDvqg8YOc3Xv2s50B-o1xH4ShCb6fkYbQ',
      text: '{"v":1,"tenant":"123-ABC-456","seat":"KaRLCbqB1DwWbqpPytZFMg","n":13,"at":1795000000013,"body":{"kind":"said","handover":"aGFuZG92ZXItMSEh","task":"revoke"}}',
      sig: 'EgTHFHreT3198vhESiVOk_PokwB-K7u9BonjtVTG_NhYYVMnJCg8NcOC8kfUbvFlPH9ttuBK-JC2uHDPf9-vcw',
      tenant: '123-ABC-456',
      seat: 'KaRLCbqB1DwWbqpPytZFMg',
      own: 13,
    },
    withdrew: {
      id: 'lgN-1fw2WWOPYI3rzTwPibMJ0lxRAFU5k52oDheUSTQ',
      text: '{"v":1,"tenant":"123-ABC-456","seat":"KaRLCbqB1DwWbqpPytZFMg","n":14,"at":1795000000014,"body":{"kind":"withdrew","fact":"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"}}',
      sig: '4dhCx-xMP5hni0jyGOSDpJm-_n28s_bBZMXtRg3Kmr-NyNwI9hGskQxXBW8ce5WzGZJnixBSO7LRNIRPeFceSg',
      tenant: '123-ABC-456',
      seat: 'KaRLCbqB1DwWbqpPytZFMg',
      own: 14,
    },
    noted: {
      id: '6x02oIwfZNZGU6lSFUEpj6I-L4EdcX6fyuXiii-knGg',
      text: '{"v":1,"tenant":"123-ABC-456","seat":"KaRLCbqB1DwWbqpPytZFMg","n":15,"at":1795000000015,"body":{"kind":"noted","handover":"aGFuZG92ZXItMSEh","topic":"workspace","text":"Default"}}',
      sig: 'TcCVeghs4jwOi9vk4g2ZtRrkN4G1SxCCOiYKgWU3xzuNk5_VwhCbHtvUvu1JvM0pPQRF-mo5ODG1bjVCGGZl7Q',
      tenant: '123-ABC-456',
      seat: 'KaRLCbqB1DwWbqpPytZFMg',
      own: 15,
    },
    overrode: {
      id: 'gCx7E21X1-mF5K05hhJSgsvQrRJKzH_ptM_kMb7eXuk',
      text: '{"v":1,"tenant":"123-ABC-456","seat":"KaRLCbqB1DwWbqpPytZFMg","n":16,"at":1795000000016,"body":{"kind":"overrode","doc":{"id":"7b1c9a52-5f0e-4f7e-9d15-2f4d8a1c0e77","after":7},"control":"disconnect","row":null,"reason":"gone"}}',
      sig: 'QcPwkfAGJ3qHogtx_GDNDOGfV35bJCxCzr8UQE3l7BE6azCcbzgipAQdyclbTKFUFBCXgkADsdXdP-zDbvGCzg',
      tenant: '123-ABC-456',
      seat: 'KaRLCbqB1DwWbqpPytZFMg',
      own: 16,
    },
  },
  accounts: [
    { account: 'bo@acme.example', tenants: ['123-ABC-456'], many: false },
    { account: 'cy@acme.example', tenants: ['123-ABC-456'], many: true },
  ],
  tenants: [{ tenant: '123-ABC-456', name: 'Acme' }],
  numbers: { head: 30, erased: 1 },
} as const;

/** What version 2 has beside it: the controls that were shown to Handrail. */
export const RECORDED_2 = {
  version: 2,
  stores: { ...RECORDED.stores, clues: { keyPath: ['tenant', 'control'], indexes: [] } },
  clues: [
    {
      tenant: '123-ABC-456',
      control: 'sales.rowAccess',
      remembered: {
        clue: {
          control: 'sales.rowAccess',
          role: 'button',
          label: 'Withdraw',
          region: 'row',
          heading: 'User Access',
          address: '/next#settings/marketo-admin',
        },
        language: 'en',
        at: 1_795_000_000_000,
      },
    },
  ],
} as const;

/** What version 3 has beside it: what is kept of rooms. */
export const RECORDED_3 = {
  version: 3,
  stores: {
    ...RECORDED_2.stores,
    rooms: { keyPath: 'room', indexes: [['tenant', 'tenant', false]] },
  },
  rooms: [
    {
      room: 'cm9vbS0xMjM0NTY3ODkw',
      tenant: '123-ABC-456',
      kept: {
        room: 'cm9vbS0xMjM0NTY3ODkw',
        tenant: '123-ABC-456',
        n: 7,
        says: 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
        post: { text: '{"v":1}', sig: 'AAAA' },
        told: true,
        parted: false,
        posts: { G8N_RzZz3cPSre6mbEF9Sg: { text: '{"v":1}', sig: 'AAAA' } },
        streams: { G8N_RzZz3cPSre6mbEF9Sg: 'LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLL' },
        letters: [
          {
            to: 'G8N_RzZz3cPSre6mbEF9Sg',
            fact: 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
            code: 'HANDRAIL1.abc.END',
          },
        ],
      },
    },
  ],
} as const;

/** What version 4 has beside it: a head of each tenant, folds that are kept beside it, and what the desk keeps. */
export const RECORDED_4 = {
  version: 4,
  stores: {
    ...RECORDED_3.stores,
    desk: { keyPath: 'tenant', indexes: [] },
    folds: { keyPath: 'tenant', indexes: [] },
  },
  desk: [
    {
      tenant: '123-ABC-456',
      entry: {
        note: { text: 'Calls on Mondays', at: 1_795_000_000_000 },
        handed: {
          batch: 'YmF0Y2gtMQ',
          from: 'Cy Manager',
          at: 1_795_000_000_000,
          tenantName: 'Acme',
          procedure: 'onboarding',
          turn: 'Bo Keeper',
          before: null,
        },
      },
    },
  ],
} as const;
