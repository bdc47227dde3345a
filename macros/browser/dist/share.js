"use strict";(()=>{var ye=Uint32Array.from({length:256},(e,t)=>{let o=t;for(let n=0;n<8;n+=1)o=o&1?3988292384^o>>>1:o>>>1;return o});function _e(e){let t=4294967295;for(let o of e)t=(ye[(t^o)&255]??0)^t>>>8;return(t^4294967295)>>>0}function x(...e){let t=new Uint8Array(e.reduce((r,[,s])=>r+s,0)),o=new DataView(t.buffer),n=0;for(let[r,s]of e)s===2?o.setUint16(n,r,!0):o.setUint32(n,r,!0),n+=s;return t}function be(e){let t=new Uint8Array(e.reduce((n,r)=>n+r.length,0)),o=0;for(let n of e)t.set(n,o),o+=n.length;return t}function y(e){let t=new TextEncoder,[o,n]=[[],[]],[r,s]=[0,0];for(let[i,p]of e){let[l,h]=[t.encode(i),t.encode(p)],g=x([0,2],[0,2],[0,2],[33,2],[_e(h),4],[h.length,4],[h.length,4],[l.length,2],[0,2]);o.push(x([67324752,4],[20,2]),g,l,h);let $=x([33639248,4],[788,2],[20,2]),O=x([0,2],[0,2],[0,2],[33188<<16>>>0,4],[r,4]);n.push($,g,O,l),r+=6+g.length+l.length+h.length,s+=$.length+g.length+O.length+l.length}let a=x([101010256,4],[0,2],[0,2],[e.length,2],[e.length,2],[s,4],[r,4],[0,2]);return be([...o,...n,a])}var E=`<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">
  <dc:title>{title}</dc:title>
  <dc:language>en-GB</dc:language>
</cp:coreProperties>
`;var d='<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',ve=/\r\n?|[\v\f]/g,Te=/[\u0000-\u0008\u000e-\u001f\ud800-\udfff\ufffe\uffff]/gu,Pe=/^ | $|  |[\t\n]/,u=e=>e.replace(ve,`
`).replace(Te,"�"),w=e=>u(e).replace(/&/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;").replace(/"/g,"&quot;"),_=e=>Pe.test(u(e))?' xml:space="preserve"':"",c=e=>d+e.split(`
`).map(t=>t.trim()).join(""),b=e=>c(E).split("{title}").join(w(e));var C=`<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
  <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
  <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
  <Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/>
  <Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/>
  <Override PartName="/word/settings.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml"/>
  <Override PartName="/word/footer.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"/>
  <Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>
</Types>
`;var D=`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
  <Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/>
  <Relationship Id="r2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/>
  <Relationship Id="r3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/settings" Target="settings.xml"/>
  <Relationship Id="r4" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footer" Target="footer.xml"/>
</Relationships>
`;var L=`<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
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
`;var W="http://schemas.openxmlformats.org/wordprocessingml/2006/main",Oe="http://schemas.openxmlformats.org/officeDocument/2006/relationships",M=9638,[H,Ee]=[4,2],Ce={bullet:"B",within:"B2",number:"N",tick:"T"};function v(e){let t=e.blocks.filter(o=>"marks"in o&&o.marks==="number").length;return y([["[Content_Types].xml",c(C)],["_rels/.rels",c(F)],["docProps/core.xml",b(e.title)],["word/document.xml",De(e)],["word/_rels/document.xml.rels",c(D)],["word/styles.xml",c(q)],["word/numbering.xml",c(L).replace("{lists}",Me(t))],["word/settings.xml",c(B)],["word/footer.xml",je(e.foot)]])}function De({title:e,blocks:t}){let o=H-1,n=t.map(r=>("marks"in r&&r.marks==="number"&&(o+=1),Le(r,o)));return`${d}<w:document xmlns:w="${W}" xmlns:r="${Oe}"><w:body>${m("Title",e)}${n.join("")}<w:sectPr><w:footerReference w:type="default" r:id="r4"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr></w:body></w:document>`}function Le(e,t){if("heading"in e)return m(`Heading${e.level}`,e.heading,e.page?"<w:pageBreakBefore/>":"");if("text"in e)return m({lede:"L",hint:"H","":""}[e.look??""],e.text);if("lines"in e){let n=e.lines-1;return m("W",e.label??"",n>0?"<w:keepNext/>":"")+m("W","").repeat(n)}if("head"in e)return qe(e);let o=e.marks==="number"?`<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${t}"/></w:numPr>`:"";return e.items.map(n=>m(Ce[e.marks],n,o)).join("")}function m(e,t,o=""){let n=e?`<w:pStyle w:val="${e}"/>`:"",r=(typeof t=="string"?[t]:t).map(U).join("");return`<w:p>${n||o?`<w:pPr>${n}${o}</w:pPr>`:""}${r}</w:p>`}function U(e){let[t,o]=typeof e=="string"?[e,""]:[e.bold,"<w:rPr><w:b/><w:bCs/></w:rPr>"];return t?`<w:r>${o}${Fe(t)}</w:r>`:""}var Fe=e=>u(e).split(`
`).map(t=>t.split("	").map(Be).join("<w:tab/>")).join("<w:br/>"),Be=e=>e?`<w:t${_(e)}>${w(e)}</w:t>`:"";function qe({head:e,rows:t,widths:o}){let n=o.reduce((a,i)=>a+i,0),r=o.map(a=>Math.floor(M*a/n)),s=(a,i)=>`<w:tr><w:trPr><w:cantSplit/>${i}</w:trPr>${a.map((p,l)=>`<w:tc><w:tcPr><w:tcW w:w="${r[l]??0}" w:type="dxa"/></w:tcPr>${m("C",p)}</w:tc>`).join("")}</w:tr>`;return`<w:tbl><w:tblPr><w:tblStyle w:val="HubTable"/><w:tblW w:w="${M}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/></w:tblPr><w:tblGrid>${r.map(a=>`<w:gridCol w:w="${a}"/>`).join("")}</w:tblGrid>`+s(e,"<w:tblHeader/>")+t.map(a=>s(a,"")).join("")+`</w:tbl>${m("G","")}`}var Me=e=>Array.from({length:e},(t,o)=>`<w:num w:numId="${H+o}"><w:abstractNumId w:val="${Ee}"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`).join(""),j=e=>`<w:fldSimple w:instr=" ${e} "><w:r><w:t>1</w:t></w:r></w:fldSimple>`,je=e=>`${d}<w:ftr xmlns:w="${W}"><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>${U(e)}<w:r><w:tab/></w:r>${j("PAGE")}<w:r><w:t xml:space="preserve"> / </w:t></w:r>${j("NUMPAGES")}</w:p></w:ftr>`;var G=`<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
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
`;var Y="http://schemas.openxmlformats.org/spreadsheetml/2006/main",Q="http://schemas.openxmlformats.org/officeDocument/2006/relationships",P="http://schemas.openxmlformats.org/package/2006",He=`${P}/relationships/metadata/core-properties`,T="application/vnd.openxmlformats-officedocument.spreadsheetml",[Ue,Ge]=[16e3,100],[ze,Ve,Ye]=[15,3,400],Qe=/^[=+\-@']/,Ke=/_(?=x[0-9A-Fa-f]{4}_)/g,[z,Xe,Je,Ze]=[0,1,2,3];function I(e){let{sheets:t}=e,o=t.map((n,r)=>`worksheets/sheet${r+1}.xml`);return y([["[Content_Types].xml",et(o)],["_rels/.rels",V([["officeDocument","xl/workbook.xml"],["","docProps/core.xml"]])],["docProps/core.xml",b(e.title)],["xl/workbook.xml",tt(t.map(n=>n.name))],["xl/_rels/workbook.xml.rels",V([...o.map(n=>["worksheet",n]),["styles","styles.xml"]])],["xl/styles.xml",c(G)],...t.map((n,r)=>[`xl/${o[r]??""}`,ot(n,e.foot)])])}var K=(e,t)=>[...u(e)].slice(0,t).join("");function et(e){let t=e.map(o=>`<Override PartName="/xl/${o}" ContentType="${T}.worksheet+xml"/>`).join("");return`${d}<Types xmlns="${P}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${T}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${T}.styles+xml"/>${t}<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`}function V(e){let t=e.map(([o,n],r)=>`<Relationship Id="r${r+1}" Type="${o?`${Q}/${o}`:He}" Target="${n}"/>`);return`${d}<Relationships xmlns="${P}/relationships">${t.join("")}</Relationships>`}function tt(e){let t=e.map((n,r)=>`<sheet name="${w(n)}" sheetId="${r+1}" r:id="r${r+1}"/>`),o=e.map((n,r)=>`<definedName name="_xlnm.Print_Titles" localSheetId="${r}">'${w(n)}'!$1:$1</definedName>`);return`${d}<workbook xmlns="${Y}" xmlns:r="${Q}"><sheets>${t.join("")}</sheets><definedNames>${o.join("")}</definedNames></workbook>`}function ot(e,t){let o=[e.head,...e.rows],n=e.widths.map((r,s)=>`<col min="${s+1}" max="${s+1}" width="${r}" customWidth="1"/>`);return`${d}<worksheet xmlns="${Y}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols>${n.join("")}</cols><sheetData>`+o.map((r,s)=>`<row r="${s+1}" ht="${nt(r,e.widths)}">${st(s+1,r)}</row>`).join("")+`</sheetData>${it(e.choices??[])}<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.7" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/><headerFooter><oddFooter>&amp;L${rt(t)}&amp;R&amp;P / &amp;N</oddFooter></headerFooter></worksheet>`}function nt(e,t){let o=e.map((n,r)=>{let s=t[r]??1;return(typeof n=="string"?u(n).split(`
`):[]).reduce((i,p)=>i+Math.max(1,Math.ceil([...p].length/s)),0)});return Math.min(ze*Math.max(1,...o)+Ve,Ye)}var rt=e=>w(K(e,Ge).replace(/&/g,"&&"));function st(e,t){return t.map(n=>n===null||n===""?`<c s="${z}"/>`:typeof n=="number"?`<c s="${Xe}"><v>${n}</v></c>`:`<c s="${e===1?Ze:Qe.test(n)?Je:z}" t="inlineStr"><is><t${_(n)}>${at(n)}</t></is></c>`).join("")}var at=e=>w(K(e,Ue)).replace(Ke,"_x005F_");function it(e){let t=e.map(o=>`<dataValidation type="list" allowBlank="1" sqref="${o.cell}"><formula1>${w(o.among)}</formula1></dataValidation>`);return e.length>0?`<dataValidations count="${e.length}">${t.join("")}</dataValidations>`:""}var lt=/^[=+\-@\t\r\n\0]/;function ct(e){return typeof e=="number"?String(e):`"${(lt.test(e)?`'${e}`:e).replace(/"/g,'""')}"`}function X(e){return`\uFEFF${e.map(t=>`${t.map(ct).join(",")}\r
`).join("")}`}var J=262144;function Z(e){let t=e.rounds[e.rounds.length-1];if(!t)throw new Error("a file of answers without a round");return t}var no=3*J;function k(e,t,o="application/json"){let n=URL.createObjectURL(new Blob([t],{type:o})),r=document.createElement("a");r.href=n,r.download=e,r.hidden=!0,document.body.append(r),r.click(),r.remove(),window.setTimeout(()=>URL.revokeObjectURL(n),1e4)}var pt=/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/;var dt=/^[a-z][a-z0-9-]{0,63}$/,wt=["none","small","medium","large"],f=e=>t=>typeof t=="string"&&t.length<=e,oe=e=>e===!0,mt=e=>typeof e=="string"&&pt.test(e),ht=e=>typeof e=="number"&&Number.isInteger(e)&&e>=0&&e<=100,ee={text:f(500),note:f(2e3),owner:f(200),due:mt,done:oe},ut={evidence:{note:f(2e3),link:f(500),basis:e=>e==="opinion"||e==="data"||e==="checked"},targets:{points:ht},steps:{...ee,dropped:oe,cost:e=>wt.includes(e)},tasks:ee,about:{text:f(200)},board:{text:f(1e3)}},N=e=>typeof e=="object"&&e!==null&&!Array.isArray(e)?e:{},te=e=>{let t=Object.create(null);for(let[o,n]of e)t[o]=n;return t};function ne(e,t){let o=new Map(Object.entries(ut[t])),r=Object.entries(N(N(e.beside)[t])).filter(([s])=>dt.test(s)).map(([s,a])=>{let i=Object.entries(N(a)).filter(([p,l])=>o.get(p)?.(l));return[s,te(i)]});return te(r.filter(([,s])=>Object.keys(s).length>0))}function re(e,t){return e.replace(/\{(\w+)\}/g,(o,n)=>String(t[n]??o))}var se="{title} · version {version} · {date}";var S="State",ae="Reason";var ie="Note";var le="Checklist";var ce="Part",A="To do";var pe="Open",de="Done",we="Does not apply";function xt(e){return!e||!("state"in e)?pe:e.state==="done"?de:we}var gt=e=>e.closest("section")?.querySelector("h2, h3, h4, h5")?.textContent?.trim()??"";function yt(e){let t=Z(e.keeper.saved()),o=ne(t,"tasks");return e.items().map(({id:n,element:r,text:s})=>{let a=t.answers[n],{note:i="",owner:p="",due:l=""}=o[n]??{},h=a&&"reason"in a?a.reason:"";return{group:gt(r),text:s,state:xt(a),reason:h,note:i,owner:p,due:l}})}var me=[ce,A,S,ae,ie,"Who","By"],he=e=>[e.group,e.text,e.state,e.reason,e.note,e.owner,e.due];function xe(e,{title:t,version:o},n){let r=yt(e),s=re(se,{title:t,version:o,date:n});return{entry:e.entry,table:()=>[me,...r.map(he)],book:()=>({title:t,foot:s,sheets:[{name:le,head:me,rows:r.map(he),widths:[24,60,16,26,36,20,12]}]}),paper:()=>({title:t,foot:s,blocks:_t(r)})}}function _t(e){return[...new Set(e.map(o=>o.group))].flatMap(o=>[{heading:o,level:1},{head:[A,S,"Who","By"],rows:e.filter(n=>n.group===o).map(n=>[[n.text,n.note].filter(Boolean).join(`
`),[n.state,n.reason].filter(Boolean).join(": "),n.owner,n.due]),widths:[10,4,3,2]}])}function R(){let e=new Date,t=o=>String(o).padStart(2,"0");return`${e.getFullYear()}-${t(e.getMonth()+1)}-${t(e.getDate())}`}var ge="application/vnd.openxmlformats-officedocument";function bt(e,t){let o=`esn-hub-${e.entry}-${R()}.${t}`;t==="csv"?k(o,X(e.table().map(n=>n.map(r=>r??""))),"text/csv"):t==="xlsx"?k(o,I(e.book()),`${ge}.spreadsheetml.sheet`):k(o,v(e.paper()),`${ge}.wordprocessingml.document`)}var kt={give:bt,list:(e,t)=>xe(e,t,R()),paper:v,workbook:I};window.Hub.data("share",kt);})();
