"use strict";(()=>{var xe=Uint32Array.from({length:256},(e,t)=>{let o=t;for(let r=0;r<8;r+=1)o=o&1?3988292384^o>>>1:o>>>1;return o});function be(e){let t=4294967295;for(let o of e)t=(xe[(t^o)&255]??0)^t>>>8;return(t^4294967295)>>>0}function g(...e){let t=new Uint8Array(e.reduce((n,[,s])=>n+s,0)),o=new DataView(t.buffer),r=0;for(let[n,s]of e)s===2?o.setUint16(r,n,!0):o.setUint32(r,n,!0),r+=s;return t}function _e(e){let t=new Uint8Array(e.reduce((r,n)=>r+n.length,0)),o=0;for(let r of e)t.set(r,o),o+=r.length;return t}function x(e){let t=new TextEncoder,[o,r]=[[],[]],[n,s]=[0,0];for(let[i,c]of e){let[l,u]=[t.encode(i),t.encode(c)],y=g([0,2],[0,2],[0,2],[33,2],[be(u),4],[u.length,4],[u.length,4],[l.length,2],[0,2]);o.push(g([67324752,4],[20,2]),y,l,u);let $=g([33639248,4],[788,2],[20,2]),O=g([0,2],[0,2],[0,2],[33188<<16>>>0,4],[n,4]);r.push($,y,O,l),n+=6+y.length+l.length+u.length,s+=$.length+y.length+O.length+l.length}let a=g([101010256,4],[0,2],[0,2],[e.length,2],[e.length,2],[s,4],[n,4],[0,2]);return _e([...o,...r,a])}var D=`<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">
  <dc:title>{title}</dc:title>
  <dc:language>en-GB</dc:language>
</cp:coreProperties>
`;var w='<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',ke=/\r\n?|[\v\f]/g,Te=/[\u0000-\u0008\u000e-\u001f\ud800-\udfff\ufffe\uffff]/gu,Pe=/^ | $|  |[\t\n]/,f=e=>e.replace(ke,`
`).replace(Te,"�"),d=e=>f(e).replace(/&/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;").replace(/"/g,"&quot;"),b=e=>Pe.test(f(e))?' xml:space="preserve"':"",p=e=>w+e.split(`
`).map(t=>t.trim()).join(""),_=e=>p(D).split("{title}").join(d(e));var E=`<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
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
`;var C=`<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
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
`;var F=`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
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
`;var M=`<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
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
`;var W="http://schemas.openxmlformats.org/wordprocessingml/2006/main",Oe="http://schemas.openxmlformats.org/officeDocument/2006/relationships",j=9638,[H,De]=[4,2],Ee={bullet:"B",within:"B2",number:"N",tick:"T"};function k(e){let t=e.blocks.filter(o=>"marks"in o&&o.marks==="number").length;return x([["[Content_Types].xml",p(E)],["_rels/.rels",p(F)],["docProps/core.xml",_(e.title)],["word/document.xml",Le(e)],["word/_rels/document.xml.rels",p(L)],["word/styles.xml",p(M)],["word/numbering.xml",p(C).replace("{lists}",je(t))],["word/settings.xml",p(B)],["word/footer.xml",qe(e.foot)]])}function Le({title:e,blocks:t}){let o=H-1,r=t.map(n=>("marks"in n&&n.marks==="number"&&(o+=1),Ce(n,o)));return`${w}<w:document xmlns:w="${W}" xmlns:r="${Oe}"><w:body>${m("Title",e)}${r.join("")}<w:sectPr><w:footerReference w:type="default" r:id="r4"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr></w:body></w:document>`}function Ce(e,t){if("heading"in e)return m(`Heading${e.level}`,e.heading,e.page?"<w:pageBreakBefore/>":"");if("text"in e)return m({lede:"L",hint:"H","":""}[e.look??""],e.text);if("lines"in e){let r=e.lines-1;return m("W",e.label??"",r>0?"<w:keepNext/>":"")+m("W","").repeat(r)}if("head"in e)return Me(e);let o=e.marks==="number"?`<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${t}"/></w:numPr>`:"";return e.items.map(r=>m(Ee[e.marks],r,o)).join("")}function m(e,t,o=""){let r=e?`<w:pStyle w:val="${e}"/>`:"",n=(typeof t=="string"?[t]:t).map(G).join("");return`<w:p>${r||o?`<w:pPr>${r}${o}</w:pPr>`:""}${n}</w:p>`}function G(e){let[t,o]=typeof e=="string"?[e,""]:[e.bold,"<w:rPr><w:b/><w:bCs/></w:rPr>"];return t?`<w:r>${o}${Fe(t)}</w:r>`:""}var Fe=e=>f(e).split(`
`).map(t=>t.split("	").map(Be).join("<w:tab/>")).join("<w:br/>"),Be=e=>e?`<w:t${b(e)}>${d(e)}</w:t>`:"";function Me({head:e,rows:t,widths:o}){let r=o.reduce((a,i)=>a+i,0),n=o.map(a=>Math.floor(j*a/r)),s=(a,i)=>`<w:tr><w:trPr><w:cantSplit/>${i}</w:trPr>${a.map((c,l)=>`<w:tc><w:tcPr><w:tcW w:w="${n[l]??0}" w:type="dxa"/></w:tcPr>${m("C",c)}</w:tc>`).join("")}</w:tr>`;return`<w:tbl><w:tblPr><w:tblStyle w:val="HubTable"/><w:tblW w:w="${j}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/></w:tblPr><w:tblGrid>${n.map(a=>`<w:gridCol w:w="${a}"/>`).join("")}</w:tblGrid>`+s(e,"<w:tblHeader/>")+t.map(a=>s(a,"")).join("")+`</w:tbl>${m("G","")}`}var je=e=>Array.from({length:e},(t,o)=>`<w:num w:numId="${H+o}"><w:abstractNumId w:val="${De}"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`).join(""),q=e=>`<w:fldSimple w:instr=" ${e} "><w:r><w:t>1</w:t></w:r></w:fldSimple>`,qe=e=>`${w}<w:ftr xmlns:w="${W}"><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>${G(e)}<w:r><w:tab/></w:r>${q("PAGE")}<w:r><w:t xml:space="preserve"> / </w:t></w:r>${q("NUMPAGES")}</w:p></w:ftr>`;var U=`<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
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
`;var Y="http://schemas.openxmlformats.org/spreadsheetml/2006/main",Q="http://schemas.openxmlformats.org/officeDocument/2006/relationships",P="http://schemas.openxmlformats.org/package/2006",He=`${P}/relationships/metadata/core-properties`,T="application/vnd.openxmlformats-officedocument.spreadsheetml",[Ge,Ue]=[16e3,100],[ze,Ve,Ye]=[15,3,400],Qe=/^[=+\-@']/,Ke=/_(?=x[0-9A-Fa-f]{4}_)/g,[z,Xe,Je,Ze]=[0,1,2,3];function I(e){let{sheets:t}=e,o=t.map((r,n)=>`worksheets/sheet${n+1}.xml`);return x([["[Content_Types].xml",et(o)],["_rels/.rels",V([["officeDocument","xl/workbook.xml"],["","docProps/core.xml"]])],["docProps/core.xml",_(e.title)],["xl/workbook.xml",tt(t.map(r=>r.name))],["xl/_rels/workbook.xml.rels",V([...o.map(r=>["worksheet",r]),["styles","styles.xml"]])],["xl/styles.xml",p(U)],...t.map((r,n)=>[`xl/${o[n]??""}`,ot(r,e.foot)])])}var K=(e,t)=>[...f(e)].slice(0,t).join("");function et(e){let t=e.map(o=>`<Override PartName="/xl/${o}" ContentType="${T}.worksheet+xml"/>`).join("");return`${w}<Types xmlns="${P}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${T}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${T}.styles+xml"/>${t}<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`}function V(e){let t=e.map(([o,r],n)=>`<Relationship Id="r${n+1}" Type="${o?`${Q}/${o}`:He}" Target="${r}"/>`);return`${w}<Relationships xmlns="${P}/relationships">${t.join("")}</Relationships>`}function tt(e){let t=e.map((r,n)=>`<sheet name="${d(r)}" sheetId="${n+1}" r:id="r${n+1}"/>`),o=e.map((r,n)=>`<definedName name="_xlnm.Print_Titles" localSheetId="${n}">'${d(r)}'!$1:$1</definedName>`);return`${w}<workbook xmlns="${Y}" xmlns:r="${Q}"><sheets>${t.join("")}</sheets><definedNames>${o.join("")}</definedNames></workbook>`}function ot(e,t){let o=[e.head,...e.rows],r=e.widths.map((n,s)=>`<col min="${s+1}" max="${s+1}" width="${n}" customWidth="1"/>`);return`${w}<worksheet xmlns="${Y}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols>${r.join("")}</cols><sheetData>`+o.map((n,s)=>`<row r="${s+1}" ht="${rt(n,e.widths)}">${st(s+1,n)}</row>`).join("")+`</sheetData>${it(e.choices??[])}<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.7" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/><headerFooter><oddFooter>&amp;L${nt(t)}&amp;R&amp;P / &amp;N</oddFooter></headerFooter></worksheet>`}function rt(e,t){let o=e.map((r,n)=>{let s=t[n]??1;return(typeof r=="string"?f(r).split(`
`):[]).reduce((i,c)=>i+Math.max(1,Math.ceil([...c].length/s)),0)});return Math.min(ze*Math.max(1,...o)+Ve,Ye)}var nt=e=>d(K(e,Ue).replace(/&/g,"&&"));function st(e,t){return t.map(r=>r===null||r===""?`<c s="${z}"/>`:typeof r=="number"?`<c s="${Xe}"><v>${r}</v></c>`:`<c s="${e===1?Ze:Qe.test(r)?Je:z}" t="inlineStr"><is><t${b(r)}>${at(r)}</t></is></c>`).join("")}var at=e=>d(K(e,Ge)).replace(Ke,"_x005F_");function it(e){let t=e.map(o=>`<dataValidation type="list" allowBlank="1" sqref="${o.cell}"><formula1>${d(o.among)}</formula1></dataValidation>`);return e.length>0?`<dataValidations count="${e.length}">${t.join("")}</dataValidations>`:""}var lt=/^[=+\-@\t\r\n\0]/;function pt(e){return typeof e=="number"?String(e):`"${(lt.test(e)?`'${e}`:e).replace(/"/g,'""')}"`}function X(e){return`\uFEFF${e.map(t=>`${t.map(pt).join(",")}\r
`).join("")}`}var J=262144;function Z(e){let t=e.rounds[e.rounds.length-1];if(!t)throw new Error("a file of answers without a round");return t}var ro=3*J;function v(e,t,o="application/json"){let r=URL.createObjectURL(new Blob([t],{type:o})),n=document.createElement("a");n.href=r,n.download=e,n.hidden=!0,document.body.append(n),n.click(),n.remove(),window.setTimeout(()=>URL.revokeObjectURL(r),1e4)}var ct=/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/;var wt=/^[a-z][a-z0-9-]{0,63}$/,dt=["none","small","medium","large"],h=e=>t=>typeof t=="string"&&t.length<=e,oe=e=>e===!0,mt=e=>typeof e=="string"&&ct.test(e),ut=e=>typeof e=="number"&&Number.isInteger(e)&&e>=0&&e<=100,ee={text:h(500),note:h(2e3),owner:h(200),due:mt,done:oe},ft={evidence:{note:h(2e3),link:h(500),basis:e=>e==="opinion"||e==="data"||e==="checked"},targets:{points:ut},steps:{...ee,dropped:oe,cost:e=>dt.includes(e)},tasks:ee,about:{text:h(200)},board:{text:h(1e3)}},N=e=>typeof e=="object"&&e!==null&&!Array.isArray(e)?e:{},te=e=>{let t=Object.create(null);for(let[o,r]of e)t[o]=r;return t};function re(e,t){let o=new Map(Object.entries(ft[t])),n=Object.entries(N(N(e.beside)[t])).filter(([s])=>wt.test(s)).map(([s,a])=>{let i=Object.entries(N(a)).filter(([c,l])=>o.get(c)?.(l));return[s,te(i)]});return te(n.filter(([,s])=>Object.keys(s).length>0))}function ne(e,t){return e.replace(/\{(\w+)\}/g,(o,r)=>String(t[r]??o))}var se="{title} · version {version} · {date}";var S="State",ae="Reason";var ie="Note";var le="Checklist";var pe="Part",A="To do";var ce="Open",we="Done",de="Does not apply";function gt(e){return!e||!("state"in e)?ce:e.state==="done"?we:de}var yt=e=>e.closest("section")?.querySelector("h2, h3, h4, h5")?.textContent?.trim()??"";function xt(e){let t=Z(e.keeper.saved()),o=re(t,"tasks");return e.items().map(({id:r,element:n,text:s})=>{let a=t.answers[r],{note:i="",owner:c="",due:l=""}=o[r]??{},u=a&&"reason"in a?a.reason:"";return{group:yt(n),text:s,state:gt(a),reason:u,note:i,owner:c,due:l}})}var me=[pe,A,S,ae,ie,"Who","By"],ue=e=>[e.group,e.text,e.state,e.reason,e.note,e.owner,e.due];function ge(e,{title:t,version:o},r){let n=xt(e),s=ne(se,{title:t,version:o,date:r});return{entry:e.entry,table:()=>[me,...n.map(ue)],book:()=>({title:t,foot:s,sheets:[{name:le,head:me,rows:n.map(ue),widths:[24,60,16,26,36,20,12]}]}),paper:()=>({title:t,foot:s,blocks:bt(n)})}}function bt(e){return[...new Set(e.map(o=>o.group))].flatMap(o=>[{heading:o,level:1},{head:[A,S,"Who","By"],rows:e.filter(r=>r.group===o).map(r=>[[r.text,r.note].filter(Boolean).join(`
`),[r.state,r.reason].filter(Boolean).join(": "),r.owner,r.due]),widths:[10,4,3,2]}])}function R(){let e=new Date,t=o=>String(o).padStart(2,"0");return`${e.getFullYear()}-${t(e.getMonth()+1)}-${t(e.getDate())}`}var ye="application/vnd.openxmlformats-officedocument";function _t(e,t){let o=`esn-hub-${e.entry}-${R()}.${t}`;t==="csv"?v(o,X(e.table().map(r=>r.map(n=>n??""))),"text/csv"):t==="xlsx"?v(o,I(e.book()),`${ye}.spreadsheetml.sheet`):v(o,k(e.paper()),`${ye}.wordprocessingml.document`)}var vt={give:_t,list:(e,t)=>ge(e,t,R()),paper:k,workbook:I};window.Hub.data("share",vt);})();
