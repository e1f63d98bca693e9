/** The few MQTT 5 packets that a crowd of clients needs; at most once, so that the crowd itself costs little. */
const text = (value: string): Buffer => {
  const bytes = Buffer.from(value);
  return Buffer.concat([Buffer.from([bytes.length >> 8, bytes.length & 255]), bytes]);
};

function packet(first: number, ...parts: readonly Buffer[]): Buffer {
  const body = Buffer.concat(parts);
  const length: number[] = [];
  let rest = body.length;
  do {
    length.push((rest & 127) | (rest > 127 ? 128 : 0));
    rest >>= 7;
  } while (rest > 0);
  return Buffer.concat([Buffer.from([first, ...length]), body]);
}

/** Clean start, no keep-alive. */
export const connectPacket = (client: string): Buffer =>
  packet(0x10, text('MQTT'), Buffer.from([5, 2, 0, 0, 0]), text(client));

export const subscribePacket = (filters: readonly string[]): Buffer =>
  packet(0x82, Buffer.from([0, 1, 0]), ...filters.flatMap((filter) => [text(filter), Buffer.from([0])]));

export const publishPacket = (topic: string, payload: Buffer, retain: boolean): Buffer =>
  packet(retain ? 0x31 : 0x30, text(topic), Buffer.from([0]), payload);

/** Of a published packet that came whole. */
export function topicAndPayload(bytes: Buffer): { readonly topic: string; readonly payload: Buffer } {
  let at = 1;
  while ((bytes[at] ?? 0) > 127) at += 1;
  const length = bytes.readUInt16BE(at + 1);
  const topic = bytes.toString('utf8', at + 3, at + 3 + length);
  // Behind the topic stands the length of its properties: none here.
  return { topic, payload: bytes.subarray(at + 3 + length + 1) };
}
