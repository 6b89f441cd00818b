import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { MarkdownText } from "./MarkdownText.tsx";

const html = (text: string) => renderToStaticMarkup(<MarkdownText text={text} />);

test.each([
  ["# A *b* title #", "<h1>A <em>b</em> title </h1>"],
  ["Set\n---", "<h2>Set\n</h2>"],
  ["one\ntwo  \nthree", "<p>one\ntwo\nthree</p>"],
  ["**a** ~~b~~ `c<d`", "<p><strong>a</strong> <s>b</s> <code>c&lt;d</code></p>"],
  ["\\*stars\\* &amp; &#8217; &unknown;", "<p>*stars* &amp; ’ &amp;unknown;</p>"],
  ["> one\n> two", "<blockquote><p>one\n two</p></blockquote>"],
  ["3) c\n4) d", '<ol start="3"><li><p>c</p></li><li><p>d</p></li></ol>'],
  ["```js\na < b\n\nc\n```", "<pre><code>a &lt; b\n\nc</code></pre>"],
  ["a\n\n---\n\nb", "<p>a</p><hr/><p>b</p>"],
])("%j", (text, expected) => expect(html(text)).toBe(expected));

test("tasks are boxes, ticked or not, and lists stand inside lists", () => {
  expect(html("- [x] done\n- [ ] not\n  - inside")).toBe(
    '<ul><li data-task=""><p><input type="checkbox" readOnly="" checked=""/>done</p></li>' +
      '<li data-task=""><p><input type="checkbox" readOnly=""/>not</p><ul><li><p>inside</p></li></ul></li></ul>',
  );
});

test("a table has its cells", () => {
  expect(html("| a | b |\n|---|---|\n| 1 | **2** |")).toBe(
    "<table><thead><tr><th>a</th><th>b</th></tr></thead>" +
      "<tbody><tr><td>1</td><td><strong>2</strong></td></tr></tbody></table>",
  );
});

test("a link leads to a page or to a mail only, and names its address where its words do not", () => {
  expect(html("[a](https://x.example/y) [b][one]\n\n[one]: mailto:z@x.example")).toBe(
    '<p><a href="https://x.example/y" data-away="">a</a> <a href="mailto:z@x.example" data-away="">b</a></p>',
  );
  expect(html("[a](javascript:alert(1)) [b](file:///etc/passwd) [c](data:text/html,x)")).toBe("<p>a b c</p>");
  expect(html("[https://x.example](https://x.example)")).toBe(
    '<p><a href="https://x.example">https://x.example</a></p>',
  );
});

test("nothing of a note becomes HTML, and no picture is fetched", () => {
  expect(html('<b onclick="x()">raw</b> ![plan](https://evil.example/p.png)')).toBe(
    "<p>&lt;b onclick=&quot;x()&quot;&gt;raw&lt;/b&gt; plan</p>",
  );
  expect(html("<script>\nalert(1)\n</script>")).toBe("<p>&lt;script&gt;\nalert(1)\n&lt;/script&gt;</p>");
});
