"use strict";(()=>{var ke=Uint32Array.from({length:256},(e,t)=>{let o=t;for(let n=0;n<8;n+=1)o=o&1?3988292384^o>>>1:o>>>1;return o});function ve(e){let t=4294967295;for(let o of e)t=(ke[(t^o)&255]??0)^t>>>8;return(t^4294967295)>>>0}function _(...e){let t=new Uint8Array(e.reduce((r,[,s])=>r+s,0)),o=new DataView(t.buffer),n=0;for(let[r,s]of e)s===2?o.setUint16(n,r,!0):o.setUint32(n,r,!0),n+=s;return t}function Te(e){let t=new Uint8Array(e.reduce((n,r)=>n+r.length,0)),o=0;for(let n of e)t.set(n,o),o+=n.length;return t}function y(e){let t=new TextEncoder,[o,n]=[[],[]],[r,s]=[0,0];for(let[p,a]of e){let[i,c]=[t.encode(p),t.encode(a)],d=_([0,2],[0,2],[0,2],[33,2],[ve(c),4],[c.length,4],[c.length,4],[i.length,2],[0,2]);o.push(_([67324752,4],[20,2]),d,i,c);let g=_([33639248,4],[788,2],[20,2]),E=_([0,2],[0,2],[0,2],[33188<<16>>>0,4],[r,4]);n.push(g,d,E,i),r+=6+d.length+i.length+c.length,s+=g.length+d.length+E.length+i.length}let l=_([101010256,4],[0,2],[0,2],[e.length,2],[e.length,2],[s,4],[r,4],[0,2]);return Te([...o,...n,l])}var F=`<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">
  <dc:title>{title}</dc:title>
  <dc:language>en-GB</dc:language>
</cp:coreProperties>
`;var h='<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',Ie=/\r\n?|[\v\f]/g,Ne=/[\u0000-\u0008\u000e-\u001f\ud800-\udfff\ufffe\uffff]/gu,Se=/^ | $|  |[\t\n]/,x=e=>e.replace(Ie,`
`).replace(Ne,"�"),u=e=>x(e).replace(/&/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;").replace(/"/g,"&quot;"),b=e=>Se.test(x(e))?' xml:space="preserve"':"",w=e=>h+e.split(`
`).map(t=>t.trim()).join(""),k=e=>w(F).split("{title}").join(u(e));var L=`<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
  <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
  <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
  <Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/>
  <Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/>
  <Override PartName="/word/settings.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml"/>
  <Override PartName="/word/footer.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"/>
  <Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>
</Types>
`;var W=`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
  <Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/>
  <Relationship Id="r2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/>
  <Relationship Id="r3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/settings" Target="settings.xml"/>
  <Relationship Id="r4" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footer" Target="footer.xml"/>
</Relationships>
`;var q=`<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
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
`;var B=`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
  <Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>
  <Relationship Id="r2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>
</Relationships>
`;var M=`<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
  <w:zoom w:percent="100"/>
  <w:defaultTabStop w:val="720"/>
  <w:compat>
    <w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>
  </w:compat>
  <w:themeFontLang w:val="en-GB"/>
</w:settings>
`;var j=`<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
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
  <w:style w:type="paragraph" w:styleId="F">
    <w:name w:val="Filled in, a paragraph"/><w:basedOn w:val="Normal"/><w:qFormat/>
    <w:pPr>
      <w:pBdr><w:left w:val="single" w:sz="8" w:space="8" w:color="7D7A72"/></w:pBdr>
      <w:ind w:left="227"/>
    </w:pPr>
  </w:style>
  <w:style w:type="character" w:styleId="FilledIn">
    <w:name w:val="Filled in"/><w:qFormat/>
    <w:rPr><w:u w:val="dotted" w:color="7D7A72"/></w:rPr>
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
`;var z="http://schemas.openxmlformats.org/wordprocessingml/2006/main",Ee="http://schemas.microsoft.com/office/word/2010/wordml",Fe="http://schemas.openxmlformats.org/markup-compatibility/2006",Le="http://schemas.openxmlformats.org/officeDocument/2006/relationships",H=9638,[K,We]=[4,2],U="<w:keepNext/>",qe='<w:spacing w:before="120" w:after="200"/>',Be='<w:trHeight w:val="567" w:hRule="atLeast"/>',Me={lede:"L",hint:"H",filled:"F","":""},je={bullet:"B",within:"B2",number:"N",tick:"T"};function T(e){let t=e.blocks.filter(o=>"marks"in o&&o.marks==="number").length;return y([["[Content_Types].xml",w(L)],["_rels/.rels",w(B)],["docProps/core.xml",k(e.title)],["word/document.xml",He(e)],["word/_rels/document.xml.rels",w(W)],["word/styles.xml",w(j)],["word/numbering.xml",w(q).replace("{lists}",Qe(t))],["word/settings.xml",w(M)],["word/footer.xml",Xe(e.foot)]])}function He({title:e,blocks:t}){let o=K-1,n=t.map(r=>("marks"in r&&r.marks==="number"&&(o+=1),Ue(r,o)));return`${h}<w:document xmlns:w="${z}" xmlns:r="${Le}" xmlns:w14="${Ee}" xmlns:mc="${Fe}" mc:Ignorable="w14"><w:body>${f("Title",e)}${n.join("")}<w:sectPr><w:footerReference w:type="default" r:id="r4"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr></w:body></w:document>`}function Ue(e,t){if("heading"in e)return f(`Heading${e.level}`,e.heading,e.page?"<w:pageBreakBefore/>":"");if("text"in e)return f(Me[e.look??""],e.text,Ge(e.text)?U:"");if("lines"in e)return[...Array.from({length:e.lines-1},(r,s)=>s===0?U:""),qe].map((r,s)=>f("W",s===0?e.label??"":"",r)).join("");if("head"in e)return Ve(e);let o=e.marks==="number"?`<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${t}"/></w:numPr>`:"";return e.items.map(n=>f(je[e.marks],n,o)).join("")}function Ge(e){let t=typeof e=="string"?e:e[e.length-1];return typeof t=="string"&&t.endsWith(":")}function f(e,t,o=""){let n=e?`<w:pStyle w:val="${e}"/>`:"",r=(typeof t=="string"?[t]:t).map(s=>P(s)).join("");return`<w:p>${n||o?`<w:pPr>${n}${o}</w:pPr>`:""}${r}</w:p>`}function P(e,t=""){if(typeof e!="string"&&"filled"in e)return P(e.filled,'<w:rStyle w:val="FilledIn"/>');let[o,n]=typeof e=="string"?[e,t]:[e.bold,`${t}<w:b/><w:bCs/>`];return o?`<w:r>${n&&`<w:rPr>${n}</w:rPr>`}${ze(o)}</w:r>`:""}var ze=e=>x(e).split(`
`).map(t=>t.split("	").map(Ke).join("<w:tab/>")).join("<w:br/>"),Ke=e=>e?`<w:t${b(e)}>${u(e)}</w:t>`:"";function Ve({head:e,rows:t,widths:o,boxes:n,room:r}){let s=o.reduce((a,i)=>a+i,0),l=o.map(a=>Math.floor(H*a/s)),p=(a,i,c)=>`<w:tr><w:trPr><w:cantSplit/>${i}</w:trPr>${[...c===void 0?[]:[Ye(c)],...a.map(d=>f("C",d))].map((d,g)=>`<w:tc><w:tcPr><w:tcW w:w="${l[g]??0}" w:type="dxa"/></w:tcPr>${d}</w:tc>`).join("")}</w:tr>`;return`<w:tbl><w:tblPr><w:tblStyle w:val="HubTable"/><w:tblW w:w="${H}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/></w:tblPr><w:tblGrid>${l.map(a=>`<w:gridCol w:w="${a}"/>`).join("")}</w:tblGrid>`+p(e,"<w:tblHeader/>")+t.map((a,i)=>p(a,r&&a.some(c=>Array.from(c).every(d=>d===""))?Be:"",n?.[i])).join("")+`</w:tbl>${f("G","")}`}function Ye(e){let t="MS Gothic";return`<w:p><w:pPr><w:pStyle w:val="C"/></w:pPr><w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="${Number(e)}"/><w14:checkedState w14:val="2612" w14:font="${t}"/><w14:uncheckedState w14:val="2610" w14:font="${t}"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rFonts w:ascii="${t}" w:eastAsia="${t}" w:hAnsi="${t}"/></w:rPr><w:t>${e?"☒":"☐"}</w:t></w:r></w:sdtContent></w:sdt></w:p>`}var Qe=e=>Array.from({length:e},(t,o)=>`<w:num w:numId="${K+o}"><w:abstractNumId w:val="${We}"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`).join(""),G=e=>`<w:fldSimple w:instr=" ${e} "><w:r><w:t>1</w:t></w:r></w:fldSimple>`,Xe=e=>`${h}<w:ftr xmlns:w="${z}"><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>${P(e)}<w:r><w:tab/></w:r>${G("PAGE")}<w:r><w:t xml:space="preserve"> / </w:t></w:r>${G("NUMPAGES")}</w:p></w:ftr>`;var V=`<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
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
`;var X="http://schemas.openxmlformats.org/spreadsheetml/2006/main",J="http://schemas.openxmlformats.org/officeDocument/2006/relationships",N="http://schemas.openxmlformats.org/package/2006",Ze=`${N}/relationships/metadata/core-properties`,I="application/vnd.openxmlformats-officedocument.spreadsheetml",[et,tt]=[16e3,100],[ot,nt,rt]=[15,3,400],st=/^[=+\-@']/,at=/_(?=x[0-9A-Fa-f]{4}_)/g,[Y,it,lt,ct]=[0,1,2,3];function S(e){let{sheets:t}=e,o=t.map((n,r)=>`worksheets/sheet${r+1}.xml`);return y([["[Content_Types].xml",pt(o)],["_rels/.rels",Q([["officeDocument","xl/workbook.xml"],["","docProps/core.xml"]])],["docProps/core.xml",k(e.title)],["xl/workbook.xml",dt(t.map(n=>n.name))],["xl/_rels/workbook.xml.rels",Q([...o.map(n=>["worksheet",n]),["styles","styles.xml"]])],["xl/styles.xml",w(V)],...t.map((n,r)=>[`xl/${o[r]??""}`,wt(n,e.foot)])])}var Z=(e,t)=>[...x(e)].slice(0,t).join("");function pt(e){let t=e.map(o=>`<Override PartName="/xl/${o}" ContentType="${I}.worksheet+xml"/>`).join("");return`${h}<Types xmlns="${N}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${I}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${I}.styles+xml"/>${t}<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`}function Q(e){let t=e.map(([o,n],r)=>`<Relationship Id="r${r+1}" Type="${o?`${J}/${o}`:Ze}" Target="${n}"/>`);return`${h}<Relationships xmlns="${N}/relationships">${t.join("")}</Relationships>`}function dt(e){let t=e.map((n,r)=>`<sheet name="${u(n)}" sheetId="${r+1}" r:id="r${r+1}"/>`),o=e.map((n,r)=>`<definedName name="_xlnm.Print_Titles" localSheetId="${r}">'${u(n)}'!$1:$1</definedName>`);return`${h}<workbook xmlns="${X}" xmlns:r="${J}"><sheets>${t.join("")}</sheets><definedNames>${o.join("")}</definedNames></workbook>`}function wt(e,t){let o=[e.head,...e.rows],n=e.widths.map((r,s)=>`<col min="${s+1}" max="${s+1}" width="${r}" customWidth="1"/>`);return`${h}<worksheet xmlns="${X}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols>${n.join("")}</cols><sheetData>`+o.map((r,s)=>`<row r="${s+1}" ht="${ht(r,e.widths)}">${mt(s+1,r)}</row>`).join("")+`</sheetData>${ft(e.choices??[])}<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.7" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/><headerFooter><oddFooter>&amp;L${ut(t)}&amp;R&amp;P / &amp;N</oddFooter></headerFooter></worksheet>`}function ht(e,t){let o=e.map((n,r)=>{let s=t[r]??1;return(typeof n=="string"?x(n).split(`
`):[]).reduce((p,a)=>p+Math.max(1,Math.ceil([...a].length/s)),0)});return Math.min(ot*Math.max(1,...o)+nt,rt)}var ut=e=>u(Z(e,tt).replace(/&/g,"&&"));function mt(e,t){return t.map(n=>n===null||n===""?`<c s="${Y}"/>`:typeof n=="number"?`<c s="${it}"><v>${n}</v></c>`:`<c s="${e===1?ct:st.test(n)?lt:Y}" t="inlineStr"><is><t${b(n)}>${xt(n)}</t></is></c>`).join("")}var xt=e=>u(Z(e,et)).replace(at,"_x005F_");function ft(e){let t=e.map(o=>`<dataValidation type="list" allowBlank="1" sqref="${o.cell}"><formula1>${u(o.among)}</formula1></dataValidation>`);return e.length>0?`<dataValidations count="${e.length}">${t.join("")}</dataValidations>`:""}var _t=/^[=+\-@\t\r\n\0]/;function gt(e){return typeof e=="number"?String(e):`"${(_t.test(e)?`'${e}`:e).replace(/"/g,'""')}"`}function ee(e){return`\uFEFF${e.map(t=>`${t.map(gt).join(",")}\r
`).join("")}`}var yt=/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/;var A=e=>typeof e=="string"&&yt.test(e);var te=524288;function oe(e){let t=e.rounds[e.rounds.length-1];if(!t)throw new Error("a file of answers without a round");return t}var uo=3*te,ne="application/vnd.openxmlformats-officedocument.wordprocessingml.document";function v(e,t,o="application/json"){let n=URL.createObjectURL(new Blob([t],{type:o})),r=document.createElement("a");r.href=n,r.download=e,r.hidden=!0,document.body.append(r),r.click(),r.remove(),window.setTimeout(()=>URL.revokeObjectURL(n),1e4)}var bt=/^[a-z][a-z0-9-]{0,63}$/,kt=["none","small","medium","large"],m=e=>t=>typeof t=="string"&&t.length<=e,ae=e=>e===!0,vt=e=>typeof e=="number"&&Number.isInteger(e)&&e>=0&&e<=100,re={text:m(500),note:m(2e3),owner:m(200),due:A,done:ae},Tt={evidence:{note:m(2e3),link:m(500),basis:e=>e==="opinion"||e==="data"||e==="checked"},targets:{points:vt},steps:{...re,dropped:ae,cost:e=>kt.includes(e)},tasks:re,about:{text:m(200)},board:{text:m(1e3),from:m(1e3)}},R=e=>typeof e=="object"&&e!==null&&!Array.isArray(e)?e:{},se=e=>{let t=Object.create(null);for(let[o,n]of e)t[o]=n;return t};function ie(e,t){let o=new Map(Object.entries(Tt[t])),r=Object.entries(R(R(e.beside)[t])).filter(([s])=>bt.test(s)).map(([s,l])=>{let p=Object.entries(R(l)).filter(([a,i])=>o.get(a)?.(i));return[s,se(p)]});return se(r.filter(([,s])=>Object.keys(s).length>0))}function O(e){let t=new Date(`${e}T00:00:00Z`);return Number.isNaN(t.getTime())||t.toISOString().slice(0,10)!==e?e:t.toLocaleDateString("en-GB",{day:"numeric",month:"long",year:"numeric",timeZone:"UTC"})}function le(e,t){return e.replace(/\{(\w+)\}/g,(o,n)=>String(t[n]??o))}var ce="{title} · version {version} · {date}";var C="State",pe="Reason";var de="Note";var we="Checklist";var he="Part",$="To do";var ue="Open",me="Done",xe="Does not apply";function It(e){return!e||!("state"in e)?ue:e.state==="done"?me:xe}var Nt=e=>e.closest("section")?.querySelector("h2, h3, h4, h5")?.textContent?.trim()??"";function St(e){let t=oe(e.keeper.saved()),o=ie(t,"tasks");return e.items().map(({id:n,element:r,text:s})=>{let l=t.answers[n],{note:p="",owner:a="",due:i=""}=o[n]??{},c=l&&"reason"in l?l.reason:"";return{group:Nt(r),text:s,state:It(l),reason:c,note:p,owner:a,due:i}})}var fe=[he,$,C,pe,de,"Who","By"],_e=e=>[e.group,e.text,e.state,e.reason,e.note,e.owner,e.due];function be(e,{title:t,version:o},n){let r=St(e),s=le(ce,{title:t,version:o,date:O(n)});return{entry:e.entry,table:()=>[fe,...r.map(_e)],book:()=>({title:t,foot:s,sheets:[{name:we,head:fe,rows:r.map(_e),widths:[24,60,16,26,36,20,12]}]}),paper:()=>({title:t,foot:s,blocks:At(r)})}}function At(e){return[...new Set(e.map(o=>o.group))].flatMap(o=>[{heading:o,level:1},{head:[$,C,"Who","By"],rows:e.filter(n=>n.group===o).map(n=>[[n.text,n.note].filter(Boolean).join(`
`),[n.state,n.reason].filter(Boolean).join(": "),n.owner,O(n.due)]),widths:[10,4,3,3]}])}function D(){let e=new Date,t=o=>String(o).padStart(2,"0");return`${e.getFullYear()}-${t(e.getMonth()+1)}-${t(e.getDate())}`}var Rt="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";function Ot(e,t){let o=`esn-hub-${e.entry}-${D()}.${t}`;t==="csv"?v(o,ee(e.table().map(n=>n.map(r=>r??""))),"text/csv"):t==="xlsx"?v(o,S(e.book()),Rt):v(o,T(e.paper()),ne)}var Ct={give:Ot,list:(e,t)=>be(e,t,D()),paper:T,workbook:S};window.Hub.data("share",Ct);})();
