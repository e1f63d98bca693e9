/** Facts of a run as they are written since there are runs. Never changed. For tests. */
export const RECORDED_RUN = {
  seat: {
    id: 'PksiA89IkNP3p9DgkIbe9A',
    sign: 'BDx6PkwSwwYfRVYyimPYoPGE0qQRIbkAgH0CS2yuU-B_ObT5mreyJZZ-39s-C5Oxxu9j3Cggrb2cDyHuPTTV5qA',
  },
  facts: {
    began: {
      id: 'QSeiqLLiyP9n55BECM_DdvTqpj6HD46oBMw_dBossjU',
      text: '{"v":1,"tenant":"123-ABC-456","seat":"PksiA89IkNP3p9DgkIbe9A","n":31,"at":1796000000031,"body":{"kind":"began","run":"b25ib2FyZGluZy0x","course":"onboarding","tenantName":"Acme","people":[{"persona":"marketoAdmin","person":{"name":"Ann Leaver","email":"ann@acme.example"}},{"persona":"salesforceAdmin","person":{"name":"Bo Keeper","email":"bo@acme.example"}}],"personas":["marketoAdmin"]}}',
      sig: 'qhYv2dYYhqBhW-yH-UQgMKOcpHaeBeBJxJzDwRGcnH8u2_IW0vwhy5HF5uS24mseX_UTlqoIeZNzFWZOvPKSdQ',
      tenant: '123-ABC-456',
      seat: 'PksiA89IkNP3p9DgkIbe9A',
    },
    took: {
      id: 'CiK72dR8SpAzFIawieMEPo6T43-Va5MdRwLH_6rUBCc',
      text: '{"v":1,"tenant":"123-ABC-456","seat":"PksiA89IkNP3p9DgkIbe9A","n":32,"at":1796000000032,"body":{"kind":"took","run":"b25ib2FyZGluZy0x","shared":"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA","personas":["salesforceAdmin"]}}',
      sig: 'F2cnkVyxJGnOAyWEOaeWjpVbuiYEal_37FTE7UmghW7hsyVcIP4e3FkSeg27MAa-3pam8D14ouoijGYN16Z4aw',
      tenant: '123-ABC-456',
      seat: 'PksiA89IkNP3p9DgkIbe9A',
    },
    attested: {
      id: 'TEdKvHgknB6imnmt5GLnfB8Hplpr6GCoWSG4rq6qRhs',
      text: '{"v":1,"tenant":"123-ABC-456","seat":"PksiA89IkNP3p9DgkIbe9A","n":33,"at":1796000000033,"body":{"kind":"attested","run":"b25ib2FyZGluZy0x","what":"enabled","name":"Cy Manager","on":"2026-11-20"}}',
      sig: 'D9nwkc_DeZjyA0Fnf_JEqbdafdRDI8Zu1Vc8eaf3cUDJYLCmsOOJTed2D9pwLiyEtsy7QDEoMWkS2LCa7rRoqQ',
      tenant: '123-ABC-456',
      seat: 'PksiA89IkNP3p9DgkIbe9A',
    },
    did: {
      id: 'PqL25uoQKdSeM3MfDr9Ww85moEK8aqY4obhTDUjH794',
      text: '{"v":1,"tenant":"123-ABC-456","seat":"PksiA89IkNP3p9DgkIbe9A","n":34,"at":1796000000034,"body":{"kind":"did","run":"b25ib2FyZGluZy0x","task":"package"}}',
      sig: 'Bb2rM1z-4N2oeAi4R4FYeReqJqhyhPYK2-PHIZ-TjSBglbfMJi_191OSQZV9KhYzZV3kybI6AkG1-f4DtkC-iw',
      tenant: '123-ABC-456',
      seat: 'PksiA89IkNP3p9DgkIbe9A',
    },
    chose: {
      id: 'uKNJm218qu1HdPop33Yh5NWQ1CypOEiscEg3JbNuagU',
      text: '{"v":1,"tenant":"123-ABC-456","seat":"PksiA89IkNP3p9DgkIbe9A","n":35,"at":1796000000035,"body":{"kind":"chose","run":"b25ib2FyZGluZy0x","task":"connectMarketo","fallback":true}}',
      sig: 'g5RPgsNHpLLxRAIgRY78FQO2jtfp-Ia9FDOnRfmIYHTA4JpQZo2k3RAZsJfA8Q8rEkD5Q0Z_RrXl1_tbCifO_Q',
      tenant: '123-ABC-456',
      seat: 'PksiA89IkNP3p9DgkIbe9A',
    },
    showed: {
      id: 'wNSyh-QOvuCkAyq97K5A3KdyyxzzSt_NdHViI9xAV7M',
      text: '{"v":1,"tenant":"123-ABC-456","seat":"PksiA89IkNP3p9DgkIbe9A","n":36,"at":1796000000036,"body":{"kind":"showed","doc":{"id":"7b1c9a52-5f0e-4f7e-9d15-2f4d8a1c0e77","after":7},"sign":"sales.salesforceOn","is":true,"account":"bo@acme.example","tenantBy":"account"}}',
      sig: 'YyZjMXJPAeXwk0U-fW1gJT9SZ5bNZJSce6Lz3IbjN7P0I1h4ZHzgTHNH1Fk0pqkD1FBqEhJAuoXvB-7NAUjq7Q',
      tenant: '123-ABC-456',
      seat: 'PksiA89IkNP3p9DgkIbe9A',
    },
    shared: {
      id: 'Vb1O1GOjIFOnwaS21sgTE0zrqG2IqcwFV9GRobjAtFs',
      text: '{"v":1,"tenant":"123-ABC-456","seat":"PksiA89IkNP3p9DgkIbe9A","n":37,"at":1796000000037,"body":{"kind":"shared","run":"b25ib2FyZGluZy0x","course":"onboarding","tenantName":"Acme","people":[{"persona":"marketoAdmin","person":{"name":"Ann Leaver","email":"ann@acme.example"}},{"persona":"salesforceAdmin","person":{"name":"Bo Keeper","email":"bo@acme.example"}}],"personas":["marketoAdmin"],"keys":{"sign":"BKGuToyeHKZTo5s8hN0gB77h4Nox-CkkyWFMAH2s8V4c-ZBlJzbrQsLYRFfxhTSoYJcXN3N8R0ul7ilFtO_GaC4","agree":"BA7RlgUYUCL8TEDQW-wE6j-e1NP1eqII9COfi8aoMYvyoOx3Ml7aBRM8xoESU8RL0q9biVbiTYBu-L4znC6r5hI"},"attested":[{"what":"enabled","name":"Cy Manager","on":"2026-11-20"}],"evidence":[{"task":"account","seat":"AAAAAAAAAAAAAAAAAAAAAA","persona":"marketoAdmin","n":0,"at":1795000000000,"is":true,"grade":"seen"}],"stopped":false}}',
      sig: '7dsUtApHHUYDlgqzloharVDzs0SkPlpsfuqhLYLCv3BIQTIeRmX1sZaAP3jr9Tx6tjVmQAWh7gzwRQn8Np15JA',
      tenant: '123-ABC-456',
      seat: 'PksiA89IkNP3p9DgkIbe9A',
    },
    handed: {
      id: 'qRUqjw2z_YoMLO56Vz2OfGFXA9V1W4lQ7HjaY_hN4D0',
      text: '{"v":1,"tenant":"123-ABC-456","seat":"PksiA89IkNP3p9DgkIbe9A","n":38,"at":1796000000038,"body":{"kind":"handed","run":"b25ib2FyZGluZy0x","to":"salesforceAdmin"}}',
      sig: 'C3ceC1D-zjAg5YLfKDJgaQnV2SLiNRV1ijLlbsNcysWfxnC3SIt8DfvOZbwQYAmxj8IA5OXyN7gNqW4i5QceiA',
      tenant: '123-ABC-456',
      seat: 'PksiA89IkNP3p9DgkIbe9A',
    },
    stopped: {
      id: 'PmBleRsHEpKznxPJYjyg1-VhQBVyH6s9zuzDZYT_YxA',
      text: '{"v":1,"tenant":"123-ABC-456","seat":"PksiA89IkNP3p9DgkIbe9A","n":39,"at":1796000000039,"body":{"kind":"stopped","run":"b25ib2FyZGluZy0x"}}',
      sig: 'Sug23e5ytYabpHB5tiexeuWRBMwtUUPBkeQqCgo2efW-X60fLwnA07BumJBLz8tn0pR0lxYj6rtUf4jBqTdj2g',
      tenant: '123-ABC-456',
      seat: 'PksiA89IkNP3p9DgkIbe9A',
    },
    firstInvited: {
      id: 'ZAMD5Xxt997eMC6TaK4IvPPU0MAcLCXPnrTgZJg_W7Y',
      text: '{"v":1,"tenant":"123-ABC-456","seat":"PksiA89IkNP3p9DgkIbe9A","n":40,"at":1796000000040,"body":{"kind":"firstInvited","person":{"name":"Ann Leaver","email":"ann@acme.example"}}}',
      sig: 'LmHswn6ZNrJ03NAdONmfIDe20_96IVZNC56C0zdcZ7Gfk1kN4LSjav8XhqUEzBsu0RmpQgpUQgGDzAtg60moaA',
      tenant: '123-ABC-456',
      seat: 'PksiA89IkNP3p9DgkIbe9A',
    },
  },
} as const;
