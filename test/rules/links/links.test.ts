import assert from 'node:assert/strict';
import { expectBeside, mended, underlined } from '../beside';

describe('links/insecure', () => {
  it('finds links in any text, not in comments and not in the room itself', async () => {
    const looked = await expectBeside(
      `summary: "See http://example.org/a, then come back."    #! links/insecure
# http://example.org/comment
steps:
  - do: |
      Open [this](http://example.org/b) first.                #! links/insecure
  - do: Try http://localhost:8080/ and http://192.168.0.7/    # http://example.org/c
`.replace('first.                #! links/insecure', 'first. #! links/insecure'),
    );
    const [first, second] = looked.findings;
    assert.ok(first && second);
    assert.equal(underlined(looked, second), 'http://example.org/b');
    assert.match(mended(looked, first.fix), /See https:\/\/example\.org\/a, then/);
    assert.equal(first.fix?.safe, false);
  });
});

describe('links/no-offline', () => {
  it('is content with any other way, and tells what `each` gives to many once', async () => {
    await expectBeside(`each:
  resource: {url: https://example.org/a, by: A, license: CC-BY-4.0}    #! links/no-offline
steps:
  - Read
  - Write
  - {do: Draw, resource: {url: https://example.org/b, by: A, license: CC-BY-4.0, offline: Paper}}
  - {do: Build, resource: {url: https://example.org/c, by: A, license: CC-BY-4.0}, supports: {internet: Paper copies}}
  - {do: Sing, resource: {url: ./song.pdf}}
  - {do: Act, resource: {url: https://example.org/d, by: A, license: CC-BY-4.0, offline: false}}    #! links/no-offline
`);
  });
});
