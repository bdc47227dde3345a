"use strict";(()=>{var ye=Uint32Array.from({length:256},(e,t)=>{let o=t;for(let n=0;n<8;n+=1)o=o&1?3988292384^o>>>1:o>>>1;return o});function be(e){let t=4294967295;for(let o of e)t=(ye[(t^o)&255]??0)^t>>>8;return(t^4294967295)>>>0}function x(...e){let t=new Uint8Array(e.reduce((r,[,s])=>r+s,0)),o=new DataView(t.buffer),n=0;for(let[r,s]of e)s===2?o.setUint16(n,r,!0):o.setUint32(n,r,!0),n+=s;return t}function ke(e){let t=new Uint8Array(e.reduce((n,r)=>n+r.length,0)),o=0;for(let n of e)t.set(n,o),o+=n.length;return t}function g(e){let t=new TextEncoder,[o,n]=[[],[]],[r,s]=[0,0];for(let[i,p]of e){let[l,m]=[t.encode(i),t.encode(p)],_=x([0,2],[0,2],[0,2],[33,2],[be(m),4],[m.length,4],[m.length,4],[l.length,2],[0,2]);o.push(x([67324752,4],[20,2]),_,l,m);let O=x([33639248,4],[788,2],[20,2]),C=x([0,2],[0,2],[0,2],[33188<<16>>>0,4],[r,4]);n.push(O,_,C,l),r+=6+_.length+l.length+m.length,s+=O.length+_.length+C.length+l.length}let a=x([101010256,4],[0,2],[0,2],[e.length,2],[e.length,2],[s,4],[r,4],[0,2]);return ke([...o,...n,a])}var D=`<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">
  <dc:title>{title}</dc:title>
  <dc:language>en-GB</dc:language>
</cp:coreProperties>
`;var d='<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',Te=/\r\n?|[\v\f]/g,Pe=/[\u0000-\u0008\u000e-\u001f\ud800-\udfff\ufffe\uffff]/gu,Ie=/^ | $|  |[\t\n]/,f=e=>e.replace(Te,`
`).replace(Pe,"�"),w=e=>f(e).replace(/&/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;").replace(/"/g,"&quot;"),y=e=>Ie.test(f(e))?' xml:space="preserve"':"",c=e=>d+e.split(`
`).map(t=>t.trim()).join(""),b=e=>c(D).split("{title}").join(w(e));var E=`<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
  <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
  <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
  <Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/>
  <Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/>
  <Override PartName="/word/settings.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml"/>
  <Override PartName="/word/footer.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"/>
  <Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>
</Types>
`;var L=`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
  <Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/>
  <Relationship Id="r2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/>
  <Relationship Id="r3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/settings" Target="settings.xml"/>
  <Relationship Id="r4" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footer" Target="footer.xml"/>
</Relationships>
`;var F=`<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
  <w:abstractNum w:abstractNumId="1">
    <w:multiLevelType w:val="hybridMultilevel"/>
    <w:lvl w:ilvl="0">
      <w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/>
      <w:pPr><w:ind w:left="357" w:hanging="357"/></w:pPr>
    </w:lvl>
    <w:lvl w:ilvl="1">
      <w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="–"/><w:lvlJc w:val="left"/>
      <w:pPr><w:ind w:left="714" w:hanging="357"/></w:pPr>
    </w:lvl>
  </w:abstractNum>
  <w:abstractNum w:abstractNumId="2">
    <w:multiLevelType w:val="singleLevel"/>
    <w:lvl w:ilvl="0">
      <w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/><w:lvlJc w:val="left"/>
      <w:pPr><w:ind w:left="425" w:hanging="425"/></w:pPr>
    </w:lvl>
  </w:abstractNum>
  <w:abstractNum w:abstractNumId="3">
    <w:multiLevelType w:val="singleLevel"/>
    <w:lvl w:ilvl="0">
      <w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="☐"/><w:lvlJc w:val="left"/>
      <w:pPr><w:ind w:left="425" w:hanging="425"/></w:pPr>
      <w:rPr><w:rFonts w:ascii="Segoe UI Symbol" w:hAnsi="Segoe UI Symbol" w:eastAsia="MS Gothic" w:cs="Segoe UI Symbol"/></w:rPr>
    </w:lvl>
  </w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>
  <w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>
  <w:num w:numId="3"><w:abstractNumId w:val="3"/></w:num>
  {lists}
</w:numbering>
`;var W=`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
  <Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>
  <Relationship Id="r2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>
</Relationships>
`;var B=`<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
  <w:zoom w:percent="100"/>
  <w:defaultTabStop w:val="720"/>
  <w:compat>
    <w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>
  </w:compat>
  <w:themeFontLang w:val="en-GB"/>
</w:settings>
`;var q=`<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
  <w:docDefaults>
    <w:rPrDefault><w:rPr>
      <w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="Calibri" w:cs="Calibri"/>
      <w:color w:val="1B2224"/><w:sz w:val="21"/>
      <w:lang w:val="en-GB" w:eastAsia="en-GB" w:bidi="ar-SA"/>
    </w:rPr></w:rPrDefault>
    <w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault>
  </w:docDefaults>
  <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>
  <w:style w:type="paragraph" w:styleId="Title">
    <w:name w:val="Title"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/>
    <w:pPr><w:keepNext/><w:spacing w:after="80" w:line="240" w:lineRule="auto"/></w:pPr>
    <w:rPr><w:rFonts w:ascii="Georgia" w:hAnsi="Georgia"/><w:sz w:val="44"/></w:rPr>
  </w:style>
  <w:style w:type="paragraph" w:styleId="Heading1">
    <w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/>
    <w:pPr><w:keepNext/><w:keepLines/><w:spacing w:before="400" w:after="120" w:line="240" w:lineRule="auto"/><w:outlineLvl w:val="0"/></w:pPr>
    <w:rPr><w:rFonts w:ascii="Georgia" w:hAnsi="Georgia"/><w:color w:val="0B5C5E"/><w:sz w:val="30"/></w:rPr>
  </w:style>
  <w:style w:type="paragraph" w:styleId="Heading2">
    <w:name w:val="heading 2"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/>
    <w:pPr><w:keepNext/><w:keepLines/><w:spacing w:before="280" w:after="80" w:line="240" w:lineRule="auto"/><w:outlineLvl w:val="1"/></w:pPr>
    <w:rPr><w:b/><w:sz w:val="24"/></w:rPr>
  </w:style>
  <w:style w:type="paragraph" w:styleId="Heading3">
    <w:name w:val="heading 3"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/>
    <w:pPr><w:keepNext/><w:keepLines/><w:spacing w:before="240" w:after="60" w:line="252" w:lineRule="auto"/><w:outlineLvl w:val="2"/></w:pPr>
    <w:rPr><w:b/><w:sz w:val="21"/></w:rPr>
  </w:style>
  <w:style w:type="paragraph" w:styleId="L">
    <w:name w:val="Lede"/><w:basedOn w:val="Normal"/><w:qFormat/>
    <w:pPr><w:keepLines/><w:spacing w:after="200"/></w:pPr>
    <w:rPr><w:rFonts w:ascii="Georgia" w:hAnsi="Georgia"/><w:sz w:val="27"/></w:rPr>
  </w:style>
  <w:style w:type="paragraph" w:styleId="H">
    <w:name w:val="Hint"/><w:basedOn w:val="Normal"/><w:qFormat/>
    <w:pPr><w:keepNext/><w:spacing w:after="80"/></w:pPr>
    <w:rPr><w:color w:val="545D5C"/><w:sz w:val="19"/></w:rPr>
  </w:style>
  <w:style w:type="paragraph" w:styleId="B">
    <w:name w:val="List Bullet"/><w:basedOn w:val="Normal"/><w:qFormat/>
    <w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:spacing w:after="60"/></w:pPr>
  </w:style>
  <w:style w:type="paragraph" w:styleId="B2">
    <w:name w:val="List Bullet 2"/><w:basedOn w:val="Normal"/>
    <w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr><w:spacing w:after="40"/></w:pPr>
    <w:rPr><w:color w:val="545D5C"/></w:rPr>
  </w:style>
  <w:style w:type="paragraph" w:styleId="N">
    <w:name w:val="List Number"/><w:basedOn w:val="Normal"/><w:qFormat/>
    <w:pPr><w:numPr><w:numId w:val="2"/></w:numPr><w:spacing w:after="80"/></w:pPr>
  </w:style>
  <w:style w:type="paragraph" w:styleId="T">
    <w:name w:val="Tick"/><w:basedOn w:val="Normal"/><w:qFormat/>
    <w:pPr><w:keepNext/><w:keepLines/><w:numPr><w:numId w:val="3"/></w:numPr><w:spacing w:after="20"/></w:pPr>
  </w:style>
  <w:style w:type="paragraph" w:styleId="C">
    <w:name w:val="Cell"/><w:basedOn w:val="Normal"/>
    <w:pPr><w:spacing w:before="40" w:after="40" w:line="252" w:lineRule="auto"/></w:pPr>
    <w:rPr><w:sz w:val="19"/></w:rPr>
  </w:style>
  <w:style w:type="paragraph" w:styleId="W">
    <w:name w:val="Line to write on"/><w:basedOn w:val="Normal"/>
    <w:pPr>
      <w:pBdr><w:bottom w:val="single" w:sz="4" w:space="1" w:color="7D7A72"/><w:between w:val="single" w:sz="4" w:space="1" w:color="7D7A72"/></w:pBdr>
      <w:spacing w:before="120" w:after="0"/>
    </w:pPr>
    <w:rPr><w:color w:val="545D5C"/><w:sz w:val="19"/></w:rPr>
  </w:style>
  <w:style w:type="paragraph" w:styleId="G">
    <w:name w:val="Gap"/><w:basedOn w:val="Normal"/>
    <w:pPr><w:spacing w:after="0" w:line="160" w:lineRule="exact"/></w:pPr>
  </w:style>
  <w:style w:type="paragraph" w:styleId="Footer">
    <w:name w:val="footer"/><w:basedOn w:val="Normal"/>
    <w:pPr><w:tabs><w:tab w:val="right" w:pos="9638"/></w:tabs><w:spacing w:after="0"/></w:pPr>
    <w:rPr><w:color w:val="545D5C"/><w:sz w:val="17"/></w:rPr>
  </w:style>
  <w:style w:type="table" w:default="1" w:styleId="TableNormal">
    <w:name w:val="Normal Table"/>
    <w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr>
  </w:style>
  <w:style w:type="table" w:styleId="HubTable">
    <w:name w:val="Hub Table"/><w:basedOn w:val="TableNormal"/>
    <w:tblPr>
      <w:tblBorders><w:bottom w:val="single" w:sz="4" w:space="0" w:color="DEDAD0"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="DEDAD0"/></w:tblBorders>
      <w:tblCellMar><w:left w:w="80" w:type="dxa"/><w:right w:w="80" w:type="dxa"/></w:tblCellMar>
    </w:tblPr>
    <w:tblStylePr w:type="firstRow">
      <w:rPr><w:b/></w:rPr>
      <w:tcPr><w:tcBorders><w:bottom w:val="single" w:sz="8" w:space="0" w:color="0B5C5E"/></w:tcBorders><w:shd w:val="clear" w:color="auto" w:fill="E4EFED"/><w:vAlign w:val="bottom"/></w:tcPr>
    </w:tblStylePr>
  </w:style>
</w:styles>
`;var U="http://schemas.openxmlformats.org/wordprocessingml/2006/main",Ce="http://schemas.openxmlformats.org/officeDocument/2006/relationships",M=9638,[H,De]=[4,2],Ee={bullet:"B",within:"B2",number:"N",tick:"T"};function v(e){let t=e.blocks.filter(o=>"marks"in o&&o.marks==="number").length;return g([["[Content_Types].xml",c(E)],["_rels/.rels",c(W)],["docProps/core.xml",b(e.title)],["word/document.xml",Le(e)],["word/_rels/document.xml.rels",c(L)],["word/styles.xml",c(q)],["word/numbering.xml",c(F).replace("{lists}",Me(t))],["word/settings.xml",c(B)],["word/footer.xml",je(e.foot)]])}function Le({title:e,blocks:t}){let o=H-1,n=t.map(r=>("marks"in r&&r.marks==="number"&&(o+=1),Fe(r,o)));return`${d}<w:document xmlns:w="${U}" xmlns:r="${Ce}"><w:body>${h("Title",e)}${n.join("")}<w:sectPr><w:footerReference w:type="default" r:id="r4"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr></w:body></w:document>`}function Fe(e,t){if("heading"in e)return h(`Heading${e.level}`,e.heading,e.page?"<w:pageBreakBefore/>":"");if("text"in e)return h({lede:"L",hint:"H","":""}[e.look??""],e.text);if("lines"in e){let n=e.lines-1;return h("W",e.label??"",n>0?"<w:keepNext/>":"")+h("W","").repeat(n)}if("head"in e)return qe(e);let o=e.marks==="number"?`<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${t}"/></w:numPr>`:"";return e.items.map(n=>h(Ee[e.marks],n,o)).join("")}function h(e,t,o=""){let n=e?`<w:pStyle w:val="${e}"/>`:"",r=(typeof t=="string"?[t]:t).map(G).join("");return`<w:p>${n||o?`<w:pPr>${n}${o}</w:pPr>`:""}${r}</w:p>`}function G(e){let[t,o]=typeof e=="string"?[e,""]:[e.bold,"<w:rPr><w:b/><w:bCs/></w:rPr>"];return t?`<w:r>${o}${We(t)}</w:r>`:""}var We=e=>f(e).split(`
`).map(t=>t.split("	").map(Be).join("<w:tab/>")).join("<w:br/>"),Be=e=>e?`<w:t${y(e)}>${w(e)}</w:t>`:"";function qe({head:e,rows:t,widths:o}){let n=o.reduce((a,i)=>a+i,0),r=o.map(a=>Math.floor(M*a/n)),s=(a,i)=>`<w:tr><w:trPr><w:cantSplit/>${i}</w:trPr>${a.map((p,l)=>`<w:tc><w:tcPr><w:tcW w:w="${r[l]??0}" w:type="dxa"/></w:tcPr>${h("C",p)}</w:tc>`).join("")}</w:tr>`;return`<w:tbl><w:tblPr><w:tblStyle w:val="HubTable"/><w:tblW w:w="${M}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/></w:tblPr><w:tblGrid>${r.map(a=>`<w:gridCol w:w="${a}"/>`).join("")}</w:tblGrid>`+s(e,"<w:tblHeader/>")+t.map(a=>s(a,"")).join("")+`</w:tbl>${h("G","")}`}var Me=e=>Array.from({length:e},(t,o)=>`<w:num w:numId="${H+o}"><w:abstractNumId w:val="${De}"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`).join(""),j=e=>`<w:fldSimple w:instr=" ${e} "><w:r><w:t>1</w:t></w:r></w:fldSimple>`,je=e=>`${d}<w:ftr xmlns:w="${U}"><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>${G(e)}<w:r><w:tab/></w:r>${j("PAGE")}<w:r><w:t xml:space="preserve"> / </w:t></w:r>${j("NUMPAGES")}</w:p></w:ftr>`;var z=`<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
  <fonts count="2">
    <font><sz val="11"/><color rgb="FF1B2224"/><name val="Calibri"/><family val="2"/></font>
    <font><b/><sz val="11"/><color rgb="FF1B2224"/><name val="Calibri"/><family val="2"/></font>
  </fonts>
  <fills count="3">
    <fill><patternFill patternType="none"/></fill>
    <fill><patternFill patternType="gray125"/></fill>
    <fill><patternFill patternType="solid"><fgColor rgb="FFE4EFED"/><bgColor indexed="64"/></patternFill></fill>
  </fills>
  <borders count="3">
    <border><left/><right/><top/><bottom/><diagonal/></border>
    <border><left/><right/><top/><bottom style="thin"><color rgb="FFDEDAD0"/></bottom><diagonal/></border>
    <border><left/><right/><top/><bottom style="medium"><color rgb="FF0B5C5E"/></bottom><diagonal/></border>
  </borders>
  <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
  <cellXfs count="4">
    <xf numFmtId="0" fontId="0" fillId="0" borderId="1" xfId="0" applyBorder="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>
    <xf numFmtId="0" fontId="0" fillId="0" borderId="1" xfId="0" applyBorder="1" applyAlignment="1"><alignment horizontal="right" vertical="top" indent="1"/></xf>
    <xf numFmtId="0" fontId="0" fillId="0" borderId="1" xfId="0" quotePrefix="1" applyBorder="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>
    <xf numFmtId="0" fontId="1" fillId="2" borderId="2" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment vertical="center" wrapText="1"/></xf>
  </cellXfs>
  <cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>
</styleSheet>
`;var K="http://schemas.openxmlformats.org/spreadsheetml/2006/main",Q="http://schemas.openxmlformats.org/officeDocument/2006/relationships",P="http://schemas.openxmlformats.org/package/2006",He=`${P}/relationships/metadata/core-properties`,T="application/vnd.openxmlformats-officedocument.spreadsheetml",[Ge,ze]=[16e3,100],[Ve,Ye,Ke]=[15,3,400],Qe=/^[=+\-@']/,Xe=/_(?=x[0-9A-Fa-f]{4}_)/g,[V,Je,Ze,et]=[0,1,2,3];function I(e){let{sheets:t}=e,o=t.map((n,r)=>`worksheets/sheet${r+1}.xml`);return g([["[Content_Types].xml",tt(o)],["_rels/.rels",Y([["officeDocument","xl/workbook.xml"],["","docProps/core.xml"]])],["docProps/core.xml",b(e.title)],["xl/workbook.xml",ot(t.map(n=>n.name))],["xl/_rels/workbook.xml.rels",Y([...o.map(n=>["worksheet",n]),["styles","styles.xml"]])],["xl/styles.xml",c(z)],...t.map((n,r)=>[`xl/${o[r]??""}`,nt(n,e.foot)])])}var X=(e,t)=>[...f(e)].slice(0,t).join("");function tt(e){let t=e.map(o=>`<Override PartName="/xl/${o}" ContentType="${T}.worksheet+xml"/>`).join("");return`${d}<Types xmlns="${P}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${T}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${T}.styles+xml"/>${t}<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`}function Y(e){let t=e.map(([o,n],r)=>`<Relationship Id="r${r+1}" Type="${o?`${Q}/${o}`:He}" Target="${n}"/>`);return`${d}<Relationships xmlns="${P}/relationships">${t.join("")}</Relationships>`}function ot(e){let t=e.map((n,r)=>`<sheet name="${w(n)}" sheetId="${r+1}" r:id="r${r+1}"/>`),o=e.map((n,r)=>`<definedName name="_xlnm.Print_Titles" localSheetId="${r}">'${w(n)}'!$1:$1</definedName>`);return`${d}<workbook xmlns="${K}" xmlns:r="${Q}"><sheets>${t.join("")}</sheets><definedNames>${o.join("")}</definedNames></workbook>`}function nt(e,t){let o=[e.head,...e.rows],n=e.widths.map((r,s)=>`<col min="${s+1}" max="${s+1}" width="${r}" customWidth="1"/>`);return`${d}<worksheet xmlns="${K}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols>${n.join("")}</cols><sheetData>`+o.map((r,s)=>`<row r="${s+1}" ht="${rt(r,e.widths)}">${at(s+1,r)}</row>`).join("")+`</sheetData>${lt(e.choices??[])}<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.7" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/><headerFooter><oddFooter>&amp;L${st(t)}&amp;R&amp;P / &amp;N</oddFooter></headerFooter></worksheet>`}function rt(e,t){let o=e.map((n,r)=>{let s=t[r]??1;return(typeof n=="string"?f(n).split(`
`):[]).reduce((i,p)=>i+Math.max(1,Math.ceil([...p].length/s)),0)});return Math.min(Ve*Math.max(1,...o)+Ye,Ke)}var st=e=>w(X(e,ze).replace(/&/g,"&&"));function at(e,t){return t.map(n=>n===null||n===""?`<c s="${V}"/>`:typeof n=="number"?`<c s="${Je}"><v>${n}</v></c>`:`<c s="${e===1?et:Qe.test(n)?Ze:V}" t="inlineStr"><is><t${y(n)}>${it(n)}</t></is></c>`).join("")}var it=e=>w(X(e,Ge)).replace(Xe,"_x005F_");function lt(e){let t=e.map(o=>`<dataValidation type="list" allowBlank="1" sqref="${o.cell}"><formula1>${w(o.among)}</formula1></dataValidation>`);return e.length>0?`<dataValidations count="${e.length}">${t.join("")}</dataValidations>`:""}var ct=/^[=+\-@\t\r\n\0]/;function pt(e){return typeof e=="number"?String(e):`"${(ct.test(e)?`'${e}`:e).replace(/"/g,'""')}"`}function J(e){return`\uFEFF${e.map(t=>`${t.map(pt).join(",")}\r
`).join("")}`}var Z=524288;function ee(e){let t=e.rounds[e.rounds.length-1];if(!t)throw new Error("a file of answers without a round");return t}var ro=3*Z;function k(e,t,o="application/json"){let n=URL.createObjectURL(new Blob([t],{type:o})),r=document.createElement("a");r.href=n,r.download=e,r.hidden=!0,document.body.append(r),r.click(),r.remove(),window.setTimeout(()=>URL.revokeObjectURL(n),1e4)}var dt=/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/;var wt=/^[a-z][a-z0-9-]{0,63}$/,ht=["none","small","medium","large"],u=e=>t=>typeof t=="string"&&t.length<=e,ne=e=>e===!0,ut=e=>typeof e=="string"&&dt.test(e),mt=e=>typeof e=="number"&&Number.isInteger(e)&&e>=0&&e<=100,te={text:u(500),note:u(2e3),owner:u(200),due:ut,done:ne},ft={evidence:{note:u(2e3),link:u(500),basis:e=>e==="opinion"||e==="data"||e==="checked"},targets:{points:mt},steps:{...te,dropped:ne,cost:e=>ht.includes(e)},tasks:te,about:{text:u(200)},board:{text:u(1e3),from:u(1e3)}},N=e=>typeof e=="object"&&e!==null&&!Array.isArray(e)?e:{},oe=e=>{let t=Object.create(null);for(let[o,n]of e)t[o]=n;return t};function re(e,t){let o=new Map(Object.entries(ft[t])),r=Object.entries(N(N(e.beside)[t])).filter(([s])=>wt.test(s)).map(([s,a])=>{let i=Object.entries(N(a)).filter(([p,l])=>o.get(p)?.(l));return[s,oe(i)]});return oe(r.filter(([,s])=>Object.keys(s).length>0))}function S(e){let t=new Date(`${e}T00:00:00Z`);return Number.isNaN(t.getTime())||t.toISOString().slice(0,10)!==e?e:t.toLocaleDateString("en-GB",{day:"numeric",month:"long",year:"numeric",timeZone:"UTC"})}function se(e,t){return e.replace(/\{(\w+)\}/g,(o,n)=>String(t[n]??o))}var ae="{title} · version {version} · {date}";var A="State",ie="Reason";var le="Note";var ce="Checklist";var pe="Part",R="To do";var de="Open",we="Done",he="Does not apply";function _t(e){return!e||!("state"in e)?de:e.state==="done"?we:he}var gt=e=>e.closest("section")?.querySelector("h2, h3, h4, h5")?.textContent?.trim()??"";function yt(e){let t=ee(e.keeper.saved()),o=re(t,"tasks");return e.items().map(({id:n,element:r,text:s})=>{let a=t.answers[n],{note:i="",owner:p="",due:l=""}=o[n]??{},m=a&&"reason"in a?a.reason:"";return{group:gt(r),text:s,state:_t(a),reason:m,note:i,owner:p,due:l}})}var ue=[pe,R,A,ie,le,"Who","By"],me=e=>[e.group,e.text,e.state,e.reason,e.note,e.owner,e.due];function _e(e,{title:t,version:o},n){let r=yt(e),s=se(ae,{title:t,version:o,date:S(n)});return{entry:e.entry,table:()=>[ue,...r.map(me)],book:()=>({title:t,foot:s,sheets:[{name:ce,head:ue,rows:r.map(me),widths:[24,60,16,26,36,20,12]}]}),paper:()=>({title:t,foot:s,blocks:bt(r)})}}function bt(e){return[...new Set(e.map(o=>o.group))].flatMap(o=>[{heading:o,level:1},{head:[R,A,"Who","By"],rows:e.filter(n=>n.group===o).map(n=>[[n.text,n.note].filter(Boolean).join(`
`),[n.state,n.reason].filter(Boolean).join(": "),n.owner,S(n.due)]),widths:[10,4,3,3]}])}function $(){let e=new Date,t=o=>String(o).padStart(2,"0");return`${e.getFullYear()}-${t(e.getMonth()+1)}-${t(e.getDate())}`}var ge="application/vnd.openxmlformats-officedocument";function kt(e,t){let o=`esn-hub-${e.entry}-${$()}.${t}`;t==="csv"?k(o,J(e.table().map(n=>n.map(r=>r??""))),"text/csv"):t==="xlsx"?k(o,I(e.book()),`${ge}.spreadsheetml.sheet`):k(o,v(e.paper()),`${ge}.wordprocessingml.document`)}var vt={give:kt,list:(e,t)=>_e(e,t,$()),paper:v,workbook:I};window.Hub.data("share",vt);})();
