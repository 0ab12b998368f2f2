/** @typedef {{ name: string, version: string, licence: string, source: string, place: string }} Shipped */
/** @typedef {{ packages: Record<string, { integrity?: string }> }} Lock */

/**
 * The bill of materials of what ships, in the CycloneDX format (1.6): each package with its version, licence, place in the registry
 * and checksum. Without a serial number and a time, which would make it another at each build.
 * @param {{ name: string, version: string, license: string }} project
 * @param {readonly Shipped[]} shipped
 * @param {Lock} lock
 */
export function billOfMaterials({ name, version, license }, shipped, lock) {
  const root = `pkg:npm/${name}@${version}`;
  const components = shipped.map((one) => {
    const integrity = lock.packages[one.place]?.integrity ?? '';
    if (!integrity.startsWith('sha512-')) throw new Error(`package-lock.json has no checksum of ${one.place}`);
    const purl = `pkg:npm/${one.name.replace('@', '%40')}@${one.version}`;
    return {
      type: 'library',
      'bom-ref': purl,
      name: one.name,
      version: one.version,
      hashes: [{ alg: 'SHA-512', content: Buffer.from(integrity.slice('sha512-'.length), 'base64').toString('hex') }],
      licenses: [{ license: { id: one.licence } }],
      purl,
      externalReferences: [{ type: 'vcs', url: one.source }],
    };
  });
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: { type: 'application', 'bom-ref': root, name, version, licenses: [{ license: { id: license } }], purl: root } },
    components,
    dependencies: [{ ref: root, dependsOn: components.map(({ purl }) => purl) }, ...components.map(({ purl }) => ({ ref: purl }))],
  };
}
