"use strict";(()=>{var ye=Uint32Array.from({length:256},(e,t)=>{let o=t;for(let n=0;n<8;n+=1)o=o&1?3988292384^o>>>1:o>>>1;return o});function be(e){let t=4294967295;for(let o of e)t=(ye[(t^o)&255]??0)^t>>>8;return(t^4294967295)>>>0}function _(...e){let t=new Uint8Array(e.reduce((r,[,s])=>r+s,0)),o=new DataView(t.buffer),n=0;for(let[r,s]of e)s===2?o.setUint16(n,r,!0):o.setUint32(n,r,!0),n+=s;return t}function ke(e){let t=new Uint8Array(e.reduce((n,r)=>n+r.length,0)),o=0;for(let n of e)t.set(n,o),o+=n.length;return t}function g(e){let t=new TextEncoder,[o,n]=[[],[]],[r,s]=[0,0];for(let[a,i]of e){let[l,p]=[t.encode(a),t.encode(i)],f=_([0,2],[0,2],[0,2],[33,2],[be(p),4],[p.length,4],[p.length,4],[l.length,2],[0,2]);o.push(_([67324752,4],[20,2]),f,l,p);let C=_([33639248,4],[788,2],[20,2]),O=_([0,2],[0,2],[0,2],[33188<<16>>>0,4],[r,4]);n.push(C,f,O,l),r+=6+f.length+l.length+p.length,s+=C.length+f.length+O.length+l.length}let c=_([101010256,4],[0,2],[0,2],[e.length,2],[e.length,2],[s,4],[r,4],[0,2]);return ke([...o,...n,c])}var D=`<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">
  <dc:title>{title}</dc:title>
  <dc:language>en-GB</dc:language>
</cp:coreProperties>
`;var w='<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',Te=/\r\n?|[\v\f]/g,Pe=/[\u0000-\u0008\u000e-\u001f\ud800-\udfff\ufffe\uffff]/gu,Ie=/^ | $|  |[\t\n]/,x=e=>e.replace(Te,`
`).replace(Pe,"�"),h=e=>x(e).replace(/&/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;").replace(/"/g,"&quot;"),y=e=>Ie.test(x(e))?' xml:space="preserve"':"",d=e=>w+e.split(`
`).map(t=>t.trim()).join(""),b=e=>d(D).split("{title}").join(h(e));var E=`<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
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
`;var U="http://schemas.openxmlformats.org/wordprocessingml/2006/main",Oe="http://schemas.microsoft.com/office/word/2010/wordml",De="http://schemas.openxmlformats.org/markup-compatibility/2006",Ee="http://schemas.openxmlformats.org/officeDocument/2006/relationships",M=9638,[H,Le]=[4,2],Fe={bullet:"B",within:"B2",number:"N",tick:"T"};function v(e){let t=e.blocks.filter(o=>"marks"in o&&o.marks==="number").length;return g([["[Content_Types].xml",d(E)],["_rels/.rels",d(W)],["docProps/core.xml",b(e.title)],["word/document.xml",We(e)],["word/_rels/document.xml.rels",d(L)],["word/styles.xml",d(q)],["word/numbering.xml",d(F).replace("{lists}",He(t))],["word/settings.xml",d(B)],["word/footer.xml",Ge(e.foot)]])}function We({title:e,blocks:t}){let o=H-1,n=t.map(r=>("marks"in r&&r.marks==="number"&&(o+=1),Be(r,o)));return`${w}<w:document xmlns:w="${U}" xmlns:r="${Ee}" xmlns:w14="${Oe}" xmlns:mc="${De}" mc:Ignorable="w14"><w:body>${u("Title",e)}${n.join("")}<w:sectPr><w:footerReference w:type="default" r:id="r4"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr></w:body></w:document>`}function Be(e,t){if("heading"in e)return u(`Heading${e.level}`,e.heading,e.page?"<w:pageBreakBefore/>":"");if("text"in e)return u({lede:"L",hint:"H","":""}[e.look??""],e.text);if("lines"in e){let n=e.lines-1;return u("W",e.label??"",n>0?"<w:keepNext/>":"")+u("W","").repeat(n)}if("head"in e)return je(e);let o=e.marks==="number"?`<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${t}"/></w:numPr>`:"";return e.items.map(n=>u(Fe[e.marks],n,o)).join("")}function u(e,t,o=""){let n=e?`<w:pStyle w:val="${e}"/>`:"",r=(typeof t=="string"?[t]:t).map(G).join("");return`<w:p>${n||o?`<w:pPr>${n}${o}</w:pPr>`:""}${r}</w:p>`}function G(e){let[t,o]=typeof e=="string"?[e,""]:[e.bold,"<w:rPr><w:b/><w:bCs/></w:rPr>"];return t?`<w:r>${o}${qe(t)}</w:r>`:""}var qe=e=>x(e).split(`
`).map(t=>t.split("	").map(Me).join("<w:tab/>")).join("<w:br/>"),Me=e=>e?`<w:t${y(e)}>${h(e)}</w:t>`:"";function je({head:e,rows:t,widths:o,boxes:n}){let r=o.reduce((a,i)=>a+i,0),s=o.map(a=>Math.floor(M*a/r)),c=(a,i,l)=>`<w:tr><w:trPr><w:cantSplit/>${i}</w:trPr>${[...l===void 0?[]:[Ue(l)],...a.map(p=>u("C",p))].map((p,f)=>`<w:tc><w:tcPr><w:tcW w:w="${s[f]??0}" w:type="dxa"/></w:tcPr>${p}</w:tc>`).join("")}</w:tr>`;return`<w:tbl><w:tblPr><w:tblStyle w:val="HubTable"/><w:tblW w:w="${M}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/></w:tblPr><w:tblGrid>${s.map(a=>`<w:gridCol w:w="${a}"/>`).join("")}</w:tblGrid>`+c(e,"<w:tblHeader/>")+t.map((a,i)=>c(a,"",n?.[i])).join("")+`</w:tbl>${u("G","")}`}function Ue(e){let t="MS Gothic";return`<w:p><w:pPr><w:pStyle w:val="C"/></w:pPr><w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="${Number(e)}"/><w14:checkedState w14:val="2612" w14:font="${t}"/><w14:uncheckedState w14:val="2610" w14:font="${t}"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rFonts w:ascii="${t}" w:eastAsia="${t}" w:hAnsi="${t}"/></w:rPr><w:t>${e?"☒":"☐"}</w:t></w:r></w:sdtContent></w:sdt></w:p>`}var He=e=>Array.from({length:e},(t,o)=>`<w:num w:numId="${H+o}"><w:abstractNumId w:val="${Le}"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`).join(""),j=e=>`<w:fldSimple w:instr=" ${e} "><w:r><w:t>1</w:t></w:r></w:fldSimple>`,Ge=e=>`${w}<w:ftr xmlns:w="${U}"><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>${G(e)}<w:r><w:tab/></w:r>${j("PAGE")}<w:r><w:t xml:space="preserve"> / </w:t></w:r>${j("NUMPAGES")}</w:p></w:ftr>`;var z=`<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
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
`;var Q="http://schemas.openxmlformats.org/spreadsheetml/2006/main",K="http://schemas.openxmlformats.org/officeDocument/2006/relationships",P="http://schemas.openxmlformats.org/package/2006",Ve=`${P}/relationships/metadata/core-properties`,T="application/vnd.openxmlformats-officedocument.spreadsheetml",[Ye,Qe]=[16e3,100],[Ke,Xe,Je]=[15,3,400],Ze=/^[=+\-@']/,et=/_(?=x[0-9A-Fa-f]{4}_)/g,[V,tt,ot,nt]=[0,1,2,3];function I(e){let{sheets:t}=e,o=t.map((n,r)=>`worksheets/sheet${r+1}.xml`);return g([["[Content_Types].xml",rt(o)],["_rels/.rels",Y([["officeDocument","xl/workbook.xml"],["","docProps/core.xml"]])],["docProps/core.xml",b(e.title)],["xl/workbook.xml",st(t.map(n=>n.name))],["xl/_rels/workbook.xml.rels",Y([...o.map(n=>["worksheet",n]),["styles","styles.xml"]])],["xl/styles.xml",d(z)],...t.map((n,r)=>[`xl/${o[r]??""}`,at(n,e.foot)])])}var X=(e,t)=>[...x(e)].slice(0,t).join("");function rt(e){let t=e.map(o=>`<Override PartName="/xl/${o}" ContentType="${T}.worksheet+xml"/>`).join("");return`${w}<Types xmlns="${P}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${T}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${T}.styles+xml"/>${t}<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`}function Y(e){let t=e.map(([o,n],r)=>`<Relationship Id="r${r+1}" Type="${o?`${K}/${o}`:Ve}" Target="${n}"/>`);return`${w}<Relationships xmlns="${P}/relationships">${t.join("")}</Relationships>`}function st(e){let t=e.map((n,r)=>`<sheet name="${h(n)}" sheetId="${r+1}" r:id="r${r+1}"/>`),o=e.map((n,r)=>`<definedName name="_xlnm.Print_Titles" localSheetId="${r}">'${h(n)}'!$1:$1</definedName>`);return`${w}<workbook xmlns="${Q}" xmlns:r="${K}"><sheets>${t.join("")}</sheets><definedNames>${o.join("")}</definedNames></workbook>`}function at(e,t){let o=[e.head,...e.rows],n=e.widths.map((r,s)=>`<col min="${s+1}" max="${s+1}" width="${r}" customWidth="1"/>`);return`${w}<worksheet xmlns="${Q}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols>${n.join("")}</cols><sheetData>`+o.map((r,s)=>`<row r="${s+1}" ht="${it(r,e.widths)}">${lt(s+1,r)}</row>`).join("")+`</sheetData>${dt(e.choices??[])}<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.7" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/><headerFooter><oddFooter>&amp;L${ct(t)}&amp;R&amp;P / &amp;N</oddFooter></headerFooter></worksheet>`}function it(e,t){let o=e.map((n,r)=>{let s=t[r]??1;return(typeof n=="string"?x(n).split(`
`):[]).reduce((a,i)=>a+Math.max(1,Math.ceil([...i].length/s)),0)});return Math.min(Ke*Math.max(1,...o)+Xe,Je)}var ct=e=>h(X(e,Qe).replace(/&/g,"&&"));function lt(e,t){return t.map(n=>n===null||n===""?`<c s="${V}"/>`:typeof n=="number"?`<c s="${tt}"><v>${n}</v></c>`:`<c s="${e===1?nt:Ze.test(n)?ot:V}" t="inlineStr"><is><t${y(n)}>${pt(n)}</t></is></c>`).join("")}var pt=e=>h(X(e,Ye)).replace(et,"_x005F_");function dt(e){let t=e.map(o=>`<dataValidation type="list" allowBlank="1" sqref="${o.cell}"><formula1>${h(o.among)}</formula1></dataValidation>`);return e.length>0?`<dataValidations count="${e.length}">${t.join("")}</dataValidations>`:""}var wt=/^[=+\-@\t\r\n\0]/;function ht(e){return typeof e=="number"?String(e):`"${(wt.test(e)?`'${e}`:e).replace(/"/g,'""')}"`}function J(e){return`\uFEFF${e.map(t=>`${t.map(ht).join(",")}\r
`).join("")}`}var Z=524288;function ee(e){let t=e.rounds[e.rounds.length-1];if(!t)throw new Error("a file of answers without a round");return t}var io=3*Z;function k(e,t,o="application/json"){let n=URL.createObjectURL(new Blob([t],{type:o})),r=document.createElement("a");r.href=n,r.download=e,r.hidden=!0,document.body.append(r),r.click(),r.remove(),window.setTimeout(()=>URL.revokeObjectURL(n),1e4)}var ut=/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/;var mt=/^[a-z][a-z0-9-]{0,63}$/,xt=["none","small","medium","large"],m=e=>t=>typeof t=="string"&&t.length<=e,ne=e=>e===!0,ft=e=>typeof e=="string"&&ut.test(e),_t=e=>typeof e=="number"&&Number.isInteger(e)&&e>=0&&e<=100,te={text:m(500),note:m(2e3),owner:m(200),due:ft,done:ne},gt={evidence:{note:m(2e3),link:m(500),basis:e=>e==="opinion"||e==="data"||e==="checked"},targets:{points:_t},steps:{...te,dropped:ne,cost:e=>xt.includes(e)},tasks:te,about:{text:m(200)},board:{text:m(1e3),from:m(1e3)}},S=e=>typeof e=="object"&&e!==null&&!Array.isArray(e)?e:{},oe=e=>{let t=Object.create(null);for(let[o,n]of e)t[o]=n;return t};function re(e,t){let o=new Map(Object.entries(gt[t])),r=Object.entries(S(S(e.beside)[t])).filter(([s])=>mt.test(s)).map(([s,c])=>{let a=Object.entries(S(c)).filter(([i,l])=>o.get(i)?.(l));return[s,oe(a)]});return oe(r.filter(([,s])=>Object.keys(s).length>0))}function N(e){let t=new Date(`${e}T00:00:00Z`);return Number.isNaN(t.getTime())||t.toISOString().slice(0,10)!==e?e:t.toLocaleDateString("en-GB",{day:"numeric",month:"long",year:"numeric",timeZone:"UTC"})}function se(e,t){return e.replace(/\{(\w+)\}/g,(o,n)=>String(t[n]??o))}var ae="{title} · version {version} · {date}";var A="State",ie="Reason";var ce="Note";var le="Checklist";var pe="Part",R="To do";var de="Open",we="Done",he="Does not apply";function bt(e){return!e||!("state"in e)?de:e.state==="done"?we:he}var kt=e=>e.closest("section")?.querySelector("h2, h3, h4, h5")?.textContent?.trim()??"";function vt(e){let t=ee(e.keeper.saved()),o=re(t,"tasks");return e.items().map(({id:n,element:r,text:s})=>{let c=t.answers[n],{note:a="",owner:i="",due:l=""}=o[n]??{},p=c&&"reason"in c?c.reason:"";return{group:kt(r),text:s,state:bt(c),reason:p,note:a,owner:i,due:l}})}var ue=[pe,R,A,ie,ce,"Who","By"],me=e=>[e.group,e.text,e.state,e.reason,e.note,e.owner,e.due];function _e(e,{title:t,version:o},n){let r=vt(e),s=se(ae,{title:t,version:o,date:N(n)});return{entry:e.entry,table:()=>[ue,...r.map(me)],book:()=>({title:t,foot:s,sheets:[{name:le,head:ue,rows:r.map(me),widths:[24,60,16,26,36,20,12]}]}),paper:()=>({title:t,foot:s,blocks:Tt(r)})}}function Tt(e){return[...new Set(e.map(o=>o.group))].flatMap(o=>[{heading:o,level:1},{head:[R,A,"Who","By"],rows:e.filter(n=>n.group===o).map(n=>[[n.text,n.note].filter(Boolean).join(`
`),[n.state,n.reason].filter(Boolean).join(": "),n.owner,N(n.due)]),widths:[10,4,3,3]}])}function $(){let e=new Date,t=o=>String(o).padStart(2,"0");return`${e.getFullYear()}-${t(e.getMonth()+1)}-${t(e.getDate())}`}var ge="application/vnd.openxmlformats-officedocument";function Pt(e,t){let o=`esn-hub-${e.entry}-${$()}.${t}`;t==="csv"?k(o,J(e.table().map(n=>n.map(r=>r??""))),"text/csv"):t==="xlsx"?k(o,I(e.book()),`${ge}.spreadsheetml.sheet`):k(o,v(e.paper()),`${ge}.wordprocessingml.document`)}var It={give:Pt,list:(e,t)=>_e(e,t,$()),paper:v,workbook:I};window.Hub.data("share",It);})();
