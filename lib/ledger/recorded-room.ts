/** Facts of a room as they are written since there are rooms. Never changed. For tests. */
export const RECORDED_ROOM = {
  seat: {
    id: 'R_0ThYJigs_9QqNetQ4v6Q',
    sign: 'BMcAqruZ513kAqumezWEFoXBdvgS9MacWFrJofAFk-fH9Ac4A71B4h_X1_zTsChvC5DlsaWhkHLO0UJ37MJv_4k',
  },
  facts: {
    hosted: {
      id: 'gn6feM-8u4DPZEyEIBXcjW1UCRwNo3X5xemIp0l3HVk',
      text: '{"v":1,"tenant":"123-ABC-456","seat":"R_0ThYJigs_9QqNetQ4v6Q","n":51,"at":1797000000051,"body":{"kind":"hosted","room":"cm9vbS0xMjM0NTY3ODkw","lobby":"LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLL","relay":"wss://relay.acme.example:8084/mqtt","host":{"name":"Ann Leaver","email":"ann@acme.example"},"tenantName":"Acme","keys":{"sign":"BKGuToyeHKZTo5s8hN0gB77h4Nox-CkkyWFMAH2s8V4c-ZBlJzbrQsLYRFfxhTSoYJcXN3N8R0ul7ilFtO_GaC4","agree":"BA7RlgUYUCL8TEDQW-wE6j-e1NP1eqII9COfi8aoMYvyoOx3Ml7aBRM8xoESU8RL0q9biVbiTYBu-L4znC6r5hI"},"expires":1795000000000}}',
      sig: 'cPFwgTQHRieyMHUelcCGffKEmJM3cxKziB-0xezomIjCY8lqn-Cgtq9V42_J3ErxBktxzHr2R4i5DxeCiLB4ig',
    },
    entered: {
      id: 'mVshO_3x6mfu5X6w0JWhnyd6gHrvBGPFSwsgvIGzGco',
      text: '{"v":1,"tenant":"123-ABC-456","seat":"R_0ThYJigs_9QqNetQ4v6Q","n":52,"at":1797000000052,"body":{"kind":"entered","room":"cm9vbS0xMjM0NTY3ODkw","hosted":"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA","person":{"name":"Bo Keeper","email":"bo@acme.example"},"role":"csm"}}',
      sig: 'i-6c9IjDHvfO1PFiweOzhnN2L3Il3NQp9sIaLeglpuVhcFAVyxU_gVQ8djUdy8m4VaKp_1iEgb_uljWJJi3TZg',
    },
    granted: {
      id: 'KoYySEm89nhIM2lcEt9XZTSI_g_9a31zsMPCrjyJ480',
      text: '{"v":1,"tenant":"123-ABC-456","seat":"R_0ThYJigs_9QqNetQ4v6Q","n":53,"at":1797000000053,"body":{"kind":"granted","room":"cm9vbS0xMjM0NTY3ODkw","seat":"AAAAAAAAAAAAAAAAAAAAAA","grant":"follow","until":1795000000000}}',
      sig: 'mufe7tq12ceoq3kk2Xp8VkGesshWcOjXMOFs0Dp1n2h4uqujFQBbLiTzizCd-aYAXdjRYgjTTvNNS8C_fkMHzA',
    },
    ended: {
      id: 'FAocCtBHIltxikJaayi7MAH2yZRHfNPUUywJOae3YM0',
      text: '{"v":1,"tenant":"123-ABC-456","seat":"R_0ThYJigs_9QqNetQ4v6Q","n":54,"at":1797000000054,"body":{"kind":"ended","room":"cm9vbS0xMjM0NTY3ODkw","seat":"AAAAAAAAAAAAAAAAAAAAAA","grant":"view","why":"time"}}',
      sig: 'DhdlT7v2us64nybnyzjypKidIFO21HrvaCmyYdPuCzt07VKl0KmE9to_EzsYTffawU0bzBA8bCC-cVBP4izgaw',
    },
    compared: {
      id: 'c9iAOTeW9WZdIbk7gPFKZJJmYEjE-_KB8SkyMo89roE',
      text: '{"v":1,"tenant":"123-ABC-456","seat":"R_0ThYJigs_9QqNetQ4v6Q","n":55,"at":1797000000055,"body":{"kind":"compared","room":"cm9vbS0xMjM0NTY3ODkw","seat":"AAAAAAAAAAAAAAAAAAAAAA"}}',
      sig: 'zZRg93-weuyYP_pVukYpubs2mz_jsWSeqzbcqxdOKDdxafesaQwVEzE582rTh6XgU1cTBqMEFR548aj3_u69hQ',
    },
    left: {
      id: 'U65iX-4WChP440JsU3JcJwr58sVHDlIpLYYfbznhYTs',
      text: '{"v":1,"tenant":"123-ABC-456","seat":"R_0ThYJigs_9QqNetQ4v6Q","n":56,"at":1797000000056,"body":{"kind":"left","room":"cm9vbS0xMjM0NTY3ODkw"}}',
      sig: 'r2dChcI4wGo-T5d6IgQ5e77DdssQNeU3JWiWz688qFqZ9ew2X9yepZBDkyUlPq_6KzhKzdBYEC0WYcwzkUPCZg',
    },
  },
} as const;
