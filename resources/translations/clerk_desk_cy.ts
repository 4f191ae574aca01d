<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy_GB" sourcelanguage="en_GB">
 <context>
  <name>clerk-desk</name>
  <message>
   <location filename="../../clerk_desk/capture" />
   <source>a further report is asked for</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>gofynnir am adroddiad pellach</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/capture" />
   <source>a question is remitted to another body</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>trosglwyddir cwestiwn i gorff arall</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/capture" />
   <source>a report is expected</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>disgwylir adroddiad</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/capture" />
   <source>an action line</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>llinell weithredu</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/capture" />
   <source>an action line names an owner</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>mae llinell weithredu'n enwi perchennog</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/capture" />
   <source>an item is put off to a later meeting</source>
   <translation>gohirir eitem i gyfarfod diweddarach</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/capture" />
   <location filename="../../clerk_desk/capture/clause_things.py" />
   <source>an item is to go on an agenda</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>mae eitem i fynd ar agenda</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/capture" />
   <source>another body is asked to do it</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>gofynnir i gorff arall ei wneud</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/capture" />
   <source>asked for in the meeting</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>gofynnwyd amdano yn y cyfarfod</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/capture" />
   <source>asked: an item for an agenda</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>gofynnwyd: eitem ar gyfer agenda</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/capture" />
   <source>asked: it was left with somebody to answer somebody in writing</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>gofynnwyd: gadawyd i rywun ateb rhywun yn ysgrifenedig</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/capture" />
   <source>asked: it was left with somebody to bring something back to a meeting</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>gofynnwyd: gadawyd i rywun ddod â rhywbeth yn ôl i gyfarfod</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/capture" />
   <source>asked: it was left with somebody to do something</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>gofynnwyd: gadawyd i rywun wneud rhywbeth</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/capture" />
   <source>asked: it was left with somebody to send something to members</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>gofynnwyd: gadawyd i rywun anfon rhywbeth at yr aelodau</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/capture" />
   <source>asked: it was left with somebody to set something up</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>gofynnwyd: gadawyd i rywun drefnu rhywbeth</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/capture" />
   <source>asked: it was left with somebody to take something up with another body</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>gofynnwyd: gadawyd i rywun godi rhywbeth gyda chorff arall</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/capture" />
   <source>asked: somebody wants it at a meeting</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>gofynnwyd: mae rhywun am ei gael mewn cyfarfod</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/capture" />
   <source>asked: somebody wants to see it</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>gofynnwyd: mae rhywun am ei weld</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/capture" />
   <source>asked: somebody was asked to answer somebody in writing</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>gofynnwyd: gofynnwyd i rywun ateb rhywun yn ysgrifenedig</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/capture" />
   <source>asked: somebody was asked to bring something back to a meeting</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>gofynnwyd: gofynnwyd i rywun ddod â rhywbeth yn ôl i gyfarfod</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/capture" />
   <source>asked: somebody was asked to do something</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>gofynnwyd: gofynnwyd i rywun wneud rhywbeth</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/capture" />
   <source>asked: somebody was asked to send something to members</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>gofynnwyd: gofynnwyd i rywun anfon rhywbeth at yr aelodau</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/capture" />
   <source>asked: somebody was asked to set something up</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>gofynnwyd: gofynnwyd i rywun drefnu rhywbeth</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/capture" />
   <source>asked: somebody was asked to take something up with another body</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>gofynnwyd: gofynnwyd i rywun godi rhywbeth gyda chorff arall</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/capture" />
   <source>asked: suggested, and taken up</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>gofynnwyd: awgrymwyd, a derbyniwyd yr awgrym</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/capture" />
   <source>asked: wanted, and taken up</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>gofynnwyd: dymunwyd, a derbyniwyd y dymuniad</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/capture" />
   <source>expected: members are to come together</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>disgwylir: mae'r aelodau i ddod ynghyd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/capture" />
   <source>information is asked for</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>gofynnir am wybodaeth</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/capture" />
   <source>members are to be told</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>mae'r aelodau i gael gwybod</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/capture" />
   <source>members are to have it</source>
   <translation>mae'r aelodau i'w gael</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/capture" />
   <source>other bodies are asked to do it</source>
   <translation>gofynnir i gyrff eraill wneud hynny</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/capture" />
   <source>resolved: {owner} is to answer somebody in writing</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>penderfynwyd: mae {owner} i ateb rhywun yn ysgrifenedig</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/capture" />
   <source>resolved: {owner} is to bring something back to a meeting</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>penderfynwyd: mae {owner} i ddod â rhywbeth yn ôl i gyfarfod</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/capture" />
   <source>resolved: {owner} is to do something</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>penderfynwyd: mae {owner} i wneud rhywbeth</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/capture" />
   <source>resolved: {owner} is to send something to members</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>penderfynwyd: mae {owner} i anfon rhywbeth at yr aelodau</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/capture" />
   <source>resolved: {owner} is to set something up</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>penderfynwyd: mae {owner} i drefnu rhywbeth</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/capture" />
   <source>resolved: {owner} is to take something up with another body</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>penderfynwyd: mae {owner} i godi rhywbeth gyda chorff arall</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/capture" />
   <source>somebody else is to answer somebody in writing</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>mae rhywun arall i ateb rhywun yn ysgrifenedig</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/capture" />
   <source>somebody else is to bring something back to a meeting</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>mae rhywun arall i ddod â rhywbeth yn ôl i gyfarfod</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/capture" />
   <source>somebody else is to do something</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>mae rhywun arall i wneud rhywbeth</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/capture" />
   <source>somebody else is to send something to members</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>mae rhywun arall i anfon rhywbeth at yr aelodau</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/capture" />
   <source>somebody else is to set something up</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>mae rhywun arall i drefnu rhywbeth</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/capture" />
   <source>somebody else is to take something up with another body</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>mae rhywun arall i godi rhywbeth gyda chorff arall</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/capture" />
   <source>somebody is to answer somebody in writing</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>mae rhywun i ateb rhywun yn ysgrifenedig</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/capture" />
   <source>somebody is to be asked or told</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>mae rhywun i gael ei holi neu ei hysbysu</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/capture" />
   <location filename="../../clerk_desk/capture/clause_orders.py" />
   <source>somebody is to be invited</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>mae rhywun i'w wahodd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/capture" />
   <source>somebody is to be kept informed</source>
   <translation>mae rhywun i gael ei hysbysu'n gyson</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/capture" />
   <source>somebody is to bring something back to a meeting</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>mae rhywun i ddod â rhywbeth yn ôl i gyfarfod</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/capture" />
   <source>somebody is to do something</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>mae rhywun i wneud rhywbeth</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/capture" />
   <source>somebody is to have an answer</source>
   <translation>mae rhywun i gael ateb</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/capture" />
   <source>somebody is to send something to members</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>mae rhywun i anfon rhywbeth at yr aelodau</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/capture" />
   <source>somebody is to set something up</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>mae rhywun i drefnu rhywbeth</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/capture" />
   <source>somebody is to take something up with another body</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>mae rhywun i godi rhywbeth gyda chorff arall</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/capture" />
   <source>somebody outside is to be asked</source>
   <translation>mae rhywun o'r tu allan i'w holi</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/capture" />
   <source>something is to be done</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>mae rhywbeth i'w wneud</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/capture" />
   <source>something to be arranged is asked for</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>gofynnir am drefnu rhywbeth</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/capture" />
   <source>undertaken: it was said that it would be done</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>addawyd: dywedwyd y byddai'n cael ei wneud</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/capture" />
   <source>undertaken: somebody is to have a reply</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>addawyd: mae rhywun i gael ateb</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/capture" />
   <source>undertaken: somebody promised to answer somebody in writing</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>addawyd: addawodd rhywun ateb rhywun yn ysgrifenedig</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/capture" />
   <source>undertaken: somebody promised to bring something back to a meeting</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>addawyd: addawodd rhywun ddod â rhywbeth yn ôl i gyfarfod</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/capture" />
   <source>undertaken: somebody promised to do something</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>addawyd: addawodd rhywun wneud rhywbeth</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/capture" />
   <source>undertaken: somebody promised to send something to members</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>addawyd: addawodd rhywun anfon rhywbeth at yr aelodau</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/capture" />
   <source>undertaken: somebody promised to set something up</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>addawyd: addawodd rhywun drefnu rhywbeth</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/capture" />
   <source>undertaken: somebody promised to take something up with another body</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>addawyd: addawodd rhywun godi rhywbeth gyda chorff arall</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/capture" />
   <source>undertaken: somebody said that they would answer somebody in writing</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>addawyd: dywedodd rhywun y byddai'n ateb rhywun yn ysgrifenedig</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/capture" />
   <source>undertaken: somebody said that they would bring something back to a meeting</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>addawyd: dywedodd rhywun y byddai'n dod â rhywbeth yn ôl i gyfarfod</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/capture" />
   <source>undertaken: somebody said that they would do something</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>addawyd: dywedodd rhywun y byddai'n gwneud rhywbeth</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/capture" />
   <source>undertaken: somebody said that they would send something to members</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>addawyd: dywedodd rhywun y byddai'n anfon rhywbeth at yr aelodau</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/capture" />
   <source>undertaken: somebody said that they would set something up</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>addawyd: dywedodd rhywun y byddai'n trefnu rhywbeth</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/capture" />
   <source>undertaken: somebody said that they would take something up with another body</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>addawyd: dywedodd rhywun y byddai'n codi rhywbeth gyda chorff arall</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/capture" />
   <source>undertaken: somebody took it away</source>
   <translation>addawyd: aeth rhywun â'r mater ymaith i'w drafod</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/capture" />
   <source>undertaken: somebody was promised an answer</source>
   <translation>addawyd: addawyd ateb i rywun</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/capture" />
   <source>undertaken: somebody would have an answer</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>addawyd: byddai rhywun yn cael ateb</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/capture" />
   <source>undertaken: somebody would have it done</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>addawyd: byddai rhywun yn trefnu ei wneud</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/capture" />
   <source>undertaken: something would follow</source>
   <translation>addawyd: byddai rhywbeth yn dilyn</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/capture" />
   <source>undertaken: something would follow to members</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>addawyd: byddai rhywbeth yn dilyn i'r aelodau</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/capture" />
   <source>{owner} is to answer somebody in writing</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>mae {owner} i ateb rhywun yn ysgrifenedig</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/capture" />
   <source>{owner} is to bring something back to a meeting</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>mae {owner} i ddod â rhywbeth yn ôl i gyfarfod</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/capture" />
   <source>{owner} is to do something</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>mae {owner} i wneud rhywbeth</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/capture" />
   <source>{owner} is to send something to members</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>mae {owner} i anfon rhywbeth at yr aelodau</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/capture" />
   <source>{owner} is to set something up</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>mae {owner} i drefnu rhywbeth</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/capture" />
   <source>{owner} is to take something up with another body</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>mae {owner} i godi rhywbeth gyda chorff arall</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/capture/clause_orders.py" />
   <source>a later report is to show it</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>mae adroddiad diweddarach i'w ddangos</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/capture/clause_orders.py" />
   <source>somebody is to come to a meeting</source>
   <translation>mae rhywun i ddod i gyfarfod</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/capture/clause_promises.py" />
   <source>recommended to {whom}</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>argymhellwyd i {whom}</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/capture/clause_things.py" />
   <source>deferred for a visit</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>gohiriwyd er mwyn ymweliad</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/capture/clause_things.py" />
   <source>held over for later</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>gadawyd tan yn ddiweddarach</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/capture/clause_things.py" />
   <source>it comes back to a meeting</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>daw'n ôl i gyfarfod</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/capture/clause_things.py" />
   <source>something is to be arranged</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>mae rhywbeth i'w drefnu</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/capture/clause_things.py" />
   <source>the committee asked to be told</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>gofynnodd y pwyllgor am gael gwybod</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/capture/decoding.py" />
   <source>The file {name} cannot be read ({why}). Check its name and that you may open it.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ni ellir darllen y ffeil {name} ({why}). Gwiriwch ei henw a bod gennych hawl i'w hagor.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/capture/decoding.py" />
   <source>The file {name} is empty. Choose the file that has the text.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae'r ffeil {name} yn wag. Dewiswch y ffeil sydd â'r testun.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/capture/decoding.py" />
   <source>The file {name} is too large to be minutes. Copy the part you need and paste it instead.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae'r ffeil {name} yn rhy fawr i fod yn gofnodion. Copïwch y rhan sydd ei hangen a'i gludo yn lle hynny.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/capture/decoding.py" />
   <source>This is a rich text file (.rtf). Save it as .docx or as plain text and try that.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ffeil testun cyfoethog (.rtf) yw hon. Cadwch hi fel .docx neu destun plaen a rhowch gynnig ar honno.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/capture/decoding.py" />
   <source>{name} has damaged characters: it is not valid {upper}. Save the text again and try that.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae nodau wedi'u difrodi yn {name}: nid yw'n {upper} dilys. Cadwch y testun eto a rhowch gynnig ar hwnnw.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/capture/decoding.py" />
   <source>{name} has more than 4 MB of text, which no minutes have. Copy the part you need and paste it instead.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae gan {name} fwy na 4 MB o destun, na fydd gan unrhyw gofnodion. Copïwch y rhan sydd ei hangen a'i gludo yn lle hynny.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/capture/decoding.py" />
   <source>{name} is a folder or no ordinary file. {give}</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ffolder neu ffeil anarferol yw {name}. {give}</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/capture/deferrals.py" />
   <source>deferred to a later meeting</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>gohiriwyd i gyfarfod diweddarach</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/capture/mail_file.py" />
   <source>The mail is damaged and cannot be read. Open it in your mail program, copy its text and paste that.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae'r neges wedi'i difrodi ac ni ellir ei darllen. Agorwch hi yn eich rhaglen e-bost, copïwch ei thestun a'i gludo.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/capture/mail_file.py" />
   <source>The mail is encrypted. Open it in your mail program, copy its text and paste that.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae'r neges wedi'i hamgryptio. Agorwch hi yn eich rhaglen e-bost, copïwch ei thestun a'i gludo.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/capture/mail_file.py" />
   <source>The mail is larger than any minutes are. Save the document that is attached to it, and give that.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae'r neges yn fwy nag unrhyw gofnodion. Cadwch y ddogfen sydd ynghlwm wrthi, a rhowch honno.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/capture/pdf_file.py" />
   <source>The PDF has more than 4 MB of text, which no minutes have. Save the pages you need as a PDF of their own.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae gan y PDF fwy na 4 MB o destun, na fydd gan unrhyw gofnodion. Cadwch y tudalennau sydd eu hangen fel PDF ar wahân.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/capture/pdf_file.py" />
   <source>The PDF has no text in it, only pictures of pages: ask for the Word file, or have its text recognised and try that.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid oes testun yn y PDF, dim ond lluniau o dudalennau: gofynnwch am y ffeil Word, neu trefnwch i adnabod ei destun a rhowch gynnig ar honno.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/capture/pdf_file.py" />
   <source>The PDF has no words in it. Choose the file that has the text.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid oes geiriau yn y PDF. Dewiswch y ffeil sydd â'r testun.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/capture/pdf_file.py" />
   <source>The PDF has {len} pages, which no minutes have. Save the pages you need as a PDF of their own.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae gan y PDF {len} tudalen, na fydd gan unrhyw gofnodion. Cadwch y tudalennau sydd eu hangen fel PDF ar wahân.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/capture/pdf_file.py" />
   <source>The PDF is damaged and cannot be read. Ask for it again, or for the Word file it was made from.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae'r PDF wedi'i ddifrodi ac ni ellir ei ddarllen. Gofynnwch amdano eto, neu am y ffeil Word y'i gwnaed ohoni.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/capture/pdf_file.py" />
   <source>The PDF is protected by a password. Save a copy without a password, or open it, copy its text and paste that.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae'r PDF wedi'i ddiogelu â chyfrinair. Cadwch gopi heb gyfrinair, neu agorwch ef, copïwch ei destun a'i gludo.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/capture/reading.py" />
   <source>The mail has no words of its own. Save the document that is attached to it, and give that.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid oes gan y neges eiriau ei hun. Cadwch y ddogfen sydd ynghlwm wrthi, a rhowch honno.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/capture/reading.py" />
   <source>The text has more than {most_lines} lines, which no minutes have. Give the part you need.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae gan y testun fwy na {most_lines} llinell, na fydd gan unrhyw gofnodion. Rhowch y rhan sydd ei hangen.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/capture/reading.py" />
   <source>The text is longer than 4 MB, which no minutes are. Give the part you need.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae'r testun yn hwy na 4 MB, na fydd unrhyw gofnodion. Rhowch y rhan sydd ei hangen.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/capture/reading.py" />
   <source>There are no words in this text. Choose the file that has them.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid oes geiriau yn y testun hwn. Dewiswch y ffeil sydd â hwy.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/capture/requests.py" />
   <source>undertaken: asked for, and somebody agreed</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>addawyd: gofynnwyd amdano, a chytunodd rhywun</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/capture/undertakings.py" />
   <source>agreed: {removeprefix}</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>cytunwyd: {removeprefix}</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/capture/word_package.py" />
   <source>The Word file has more parts than any minutes have. Copy its text and paste it instead.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae gan y ffeil Word fwy o rannau nag sydd gan unrhyw gofnodion. Copïwch ei thestun a'i gludo yn lle hynny.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/capture/word_package.py" />
   <source>The Word file is damaged or protected and cannot be read. Open it in Word, save it again as .docx without a password and try that.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae'r ffeil Word wedi'i difrodi neu ei diogelu ac ni ellir ei darllen. Agorwch hi yn Word, cadwch hi eto fel .docx heb gyfrinair a rhowch gynnig ar honno.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/capture/word_package.py" />
   <source>The Word file is not safe to read: it declares a document type. Save it again from Word and try that.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid yw'n ddiogel darllen y ffeil Word: mae'n datgan math o ddogfen. Cadwch hi eto o Word a rhowch gynnig ar honno.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/capture/word_package.py" />
   <source>The Word file unpacks to more text than any minutes have. Copy the part you need and paste it instead.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae'r ffeil Word yn dadbacio i fwy o destun nag sydd gan unrhyw gofnodion. Copïwch y rhan sydd ei hangen a'i gludo yn lle hynny.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/capture/word_package.py" />
   <source>This is not a Word document. Give a .docx file, a PDF, a saved web page or a text file.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid dogfen Word yw hon. Rhowch ffeil .docx, PDF, tudalen we a gadwyd neu ffeil destun.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/agenda.py" />
   <source>An item is deferred to a later meeting: choose one.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Gohirir eitem i gyfarfod diweddarach: dewiswch un.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/agenda.py" />
   <source>This is the first line of {called}: rename the item instead of splitting it.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Dyma linell gyntaf {called}: ailenwch yr eitem yn hytrach na'i rhannu.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/agenda.py" />
   <source>This line is no longer in the minutes: open the item again.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid yw'r llinell hon yn y cofnodion mwyach: agorwch yr eitem eto.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/agenda.py" />
   <source>add {added} item</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>ychwanegu eitem {added}</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/agenda.py" />
   <source>defer item</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>gohirio eitem</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/agenda.py" />
   <source>move item</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>symud eitem</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/agenda.py" />
   <source>rename item</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>ailenwi eitem</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/agenda.py" />
   <source>split item</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>rhannu eitem</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/agenda.py" />
   <source>{named} is {state} already: defer the item to a meeting that is still planned.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae {named} yn {state} eisoes: gohiriwch yr eitem i gyfarfod sydd wedi'i gynllunio o hyd.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/aside.py" />
   <source>What worked on this in the background has ended unexpectedly. Nothing was changed: try again.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae’r hyn a oedd yn gweithio ar hyn yn y cefndir wedi dod i ben yn annisgwyl. Ni newidiwyd dim: rhowch gynnig arall arni.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/attendance.py" />
   <source>A substitute needs a name.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae angen enw ar ddirprwy.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/attendance.py" />
   <source>Give the time as 18:30.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Rhowch yr amser fel 18:30.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/attendance.py" />
   <source>Somebody at a meeting needs a name.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae angen enw ar rywun mewn cyfarfod.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/attendance.py" />
   <source>This is no longer in the record: open the meeting again.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid yw hyn yn y cofnod mwyach: agorwch y cyfarfod eto.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/attendance.py" />
   <source>add substitute for {name}</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>ychwanegu dirprwy dros {name}</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/attendance.py" />
   <source>add {name}</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>ychwanegu {name}</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/attendance.py" />
   <source>change items attended</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>newid yr eitemau a fynychwyd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/attendance.py" />
   <source>change the time</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>newid yr amser</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/attendance.py" />
   <source>mark the rest {standing}</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>nodi'r gweddill: {standing}</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/attendance.py" />
   <source>mark {standing}</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>nodi: {standing}</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/attendance.py" />
   <source>open the roll</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>agor y gofrestr</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/attendance.py" />
   <source>take back a movement</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>tynnu symudiad yn ôl</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/attendance.py" />
   <source>take {name} off the roll</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>tynnu {name} oddi ar y gofrestr</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/attendance.py" />
   <source>{name} comes in</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>{name} yn dod i mewn</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/attendance.py" />
   <source>{name} goes out</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>{name} yn mynd allan</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/attendance.py" />
   <source>{name} has a part in the record of this meeting: mark them absent, or take that back first.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae gan {name} ran yng nghofnod y cyfarfod hwn: nodwch ei fod yn absennol, neu tynnwch hynny'n ôl yn gyntaf.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/attendance.py" />
   <source>{name} is a member and here for the whole meeting: record when they come and go.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae {name} yn aelod ac yma am y cyfarfod cyfan: cofnodwch pryd y mae'n dod ac yn mynd.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/attendance.py" />
   <source>{name} takes the chair</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>{name} yn cymryd y gadair</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/backups.py" />
   <source>The second place could not be noted ({strerror}): check the disk and try again.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ni ellid nodi'r ail le ({strerror}): gwiriwch y ddisg a rhowch gynnig arall arni.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/backups.py" />
   <source>second place for backups</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>ail le ar gyfer copïau wrth gefn</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/backups.py" />
   <source>{place} cannot be written ({strerror}): choose another folder.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ni ellir ysgrifennu i {place} ({strerror}): dewiswch ffolder arall.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/backups.py" />
   <source>{place} is no folder: choose one that is there.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid ffolder yw {place}: dewiswch un sydd yno.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/backups.py" />
   <source>{place} is where the minutes are themselves: choose a folder on another disk, a stick or a share.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>{place} yw lle mae'r cofnodion eu hunain: dewiswch ffolder ar ddisg arall, cofbin neu yriant a rennir.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/bin.py" />
   <source>These words are no longer in the minutes: open the item again.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid yw'r geiriau hyn yn y cofnodion mwyach: agorwch yr eitem eto.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/bin.py" />
   <source>These words are not in the bin, or stand in the minutes again: open the meeting again.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid yw'r geiriau hyn yn y bin, neu maent yn y cofnodion eto: agorwch y cyfarfod eto.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/bin.py" />
   <source>This item is not in the bin: open the meeting again.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid yw'r eitem hon yn y bin: agorwch y cyfarfod eto.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/bin.py" />
   <source>put item back</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>rhoi eitem yn ôl</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/bin.py" />
   <source>put words back</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>rhoi geiriau'n ôl</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/bin.py" />
   <source>remove words</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>dileu geiriau</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/bin.py" />
   <source>remove {called}</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>dileu {called}</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/bringing_back.py" />
   <source>An item of these changes is no longer on the agenda: close this and bring the file back again.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid yw un o eitemau'r newidiadau hyn ar yr agenda mwyach: caewch hwn a dewch â'r ffeil yn ôl eto.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/bringing_back.py" />
   <source>Nothing is taken yet: choose the changes that go into the minutes.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ni dderbyniwyd dim eto: dewiswch y newidiadau sy'n mynd i'r cofnodion.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/bringing_back.py" />
   <source>The minutes were changed since the file was read: close this and bring the file back again.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Newidiwyd y cofnodion ers darllen y ffeil: caewch hwn a dewch â'r ffeil yn ôl eto.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/bringing_back.py" />
   <source>bring back from Word</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>dod yn ôl o Word</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/bringing_back.py" />
   <source>{name} has little of this meeting's minutes in it: check that it is the file you sent.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ychydig o gofnodion y cyfarfod hwn sydd yn {name}: gwiriwch mai dyma'r ffeil a anfonwyd gennych.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/bringing_back.py" />
   <source>{name} is larger than 60 MB: take its pictures out and try again.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae {name} yn fwy na 60 MB: tynnwch ei luniau allan a rhowch gynnig arall arni.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/bringing_back.py" />
   <source>{name} is of another meeting: open {whose} and bring it back there.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae {name} yn perthyn i gyfarfod arall: agorwch {whose} a dod ag ef yn ôl yno.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/bringing_back.py" />
   <source>{path} cannot be read ({strerror}): close it in Word and check the file.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ni ellir darllen {path} ({strerror}): caewch ef yn Word a gwiriwch y ffeil.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/bringing_past.py" />
   <source>no committee is stated: give its name, or put the file into a folder called after it.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>ni nodir pwyllgor: rhowch ei enw, neu rhowch y ffeil mewn ffolder o’r un enw.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/bringing_past.py" />
   <source>no day of a meeting is stated: put it into the file’s name, such as 2019-05-14.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>ni nodir diwrnod cyfarfod: rhowch ef yn enw’r ffeil, megis 2019-05-14.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/bringing_past.py" />
   <source>{folder} cannot be read ({strerror}): give another folder.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ni ellir darllen {folder} ({strerror}): rhowch ffolder arall.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/bringing_past.py" />
   <source>{folder} has no file that could be minutes: give a folder of {kinds} files.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid oes ffeil yn {folder} a allai fod yn gofnodion: rhowch ffolder o ffeiliau {kinds}.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/calendars.py" />
   <source>Give at least one day on which the committee is to meet.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Rhowch o leiaf un diwrnod y bydd y pwyllgor yn cyfarfod.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/calendars.py" />
   <source>change venue</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>newid lleoliad</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/calendars.py" />
   <source>plan meetings</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>cynllunio cyfarfodydd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/chasing.py" />
   <source>Choose the follow-ups that were chased.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Dewiswch y camau dilynol yr anfonwyd nodyn atgoffa amdanynt.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/chasing.py" />
   <source>No reply is chosen: tick those to be taken.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ni ddewiswyd ymateb: ticiwch y rhai i'w derbyn.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/chasing.py" />
   <location filename="../../clerk_desk/ui/follow_up_deeds.py" />
   <source>Nobody who is named owes anything here: give the follow-ups owners first.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid oes neb a enwir i wneud dim yma: rhowch berchnogion i'r camau dilynol yn gyntaf.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/chasing.py" />
   <location filename="../../clerk_desk/desk/circulating.py" />
   <location filename="../../clerk_desk/desk/follow_up_moves.py" />
   <source>The folder {folder} cannot be made ({strerror}): choose another place.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ni ellir gwneud y ffolder {folder} ({strerror}): dewiswch le arall.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/chasing.py" />
   <source>note chaser</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>nodi nodyn atgoffa</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/chasing.py" />
   <source>take replies</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>derbyn ymatebion</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/chasing.py" />
   <source>take reply</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>derbyn ymateb</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/chasing.py" />
   <source>{named} has nobody to chase: it has no owner, or is no longer owed.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid oes gan {named} neb i'w atgoffa: nid oes perchennog, neu nid yw'n ddyledus mwyach.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/circulating.py" />
   <source>Nobody is ticked: say who it goes to.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ni thiciwyd neb: dywedwch at bwy y mae'n mynd.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/circulating.py" />
   <location filename="../../clerk_desk/desk/follow_up_moves.py" />
   <location filename="../../clerk_desk/desk/follow_ups.py" />
   <location filename="../../clerk_desk/desk/recommending.py" />
   <location filename="../../clerk_desk/desk/telling.py" />
   <source>There is no follow-up {follow_up_id}: the log has their numbers.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid oes cam dilynol {follow_up_id}: mae eu rhifau yn y log.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/circulating.py" />
   <source>mark circulated</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>nodi ei fod wedi'i gylchredeg</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/clocks.py" />
   <source>{today_variable} is “{words}”, which is not a date: write it as 2026-11-30 or take it out.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae {today_variable} yn “{words}”, nad yw'n ddyddiad: ysgrifennwch ef fel 2026-11-30 neu tynnwch ef allan.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/closed_days.py" />
   <source>There are no closure days {closure_id}: they may have been taken out already.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid oes dyddiau cau {closure_id}: efallai iddynt gael eu tynnu allan eisoes.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/closed_days.py" />
   <location filename="../../clerk_desk/desk/committees.py" />
   <location filename="../../clerk_desk/desk/figures.py" />
   <location filename="../../clerk_desk/desk/meetings.py" />
   <location filename="../../clerk_desk/desk/new_meeting.py" />
   <source>There is no committee with the number {committee_id}.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid oes pwyllgor â'r rhif {committee_id}.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/closed_days.py" />
   <source>add closure days</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>ychwanegu dyddiau cau</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/closed_days.py" />
   <source>change nation</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>newid gwlad</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/closed_days.py" />
   <source>remove closure days</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>dileu dyddiau cau</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/closed_days.py" />
   <source>“{name}” has closed these days or some of them already: take it out first or choose other days.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae “{name}” wedi cau'r dyddiau hyn neu rai ohonynt eisoes: tynnwch ef allan yn gyntaf neu dewiswch ddyddiau eraill.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/committees.py" />
   <location filename="../../clerk_desk/ui/dialogs/committee.py" />
   <source>A committee needs a name.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae angen enw ar bwyllgor.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/committees.py" />
   <source>A member needs a name.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae angen enw ar aelod.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/committees.py" />
   <source>A quorum is 0 or more: give the number of members that must be there.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae cworwm yn 0 neu fwy: rhowch nifer yr aelodau y mae'n rhaid iddynt fod yno.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/committees.py" />
   <source>At least one chaser goes to the owner before anybody else hears of it: give 1 or more.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae o leiaf un nodyn atgoffa'n mynd at y perchennog cyn i neb arall glywed: rhowch 1 neu fwy.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/committees.py" />
   <source>The code {code} belongs to another committee: choose other letters.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae'r cod {code} yn perthyn i bwyllgor arall: dewiswch lythrennau eraill.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/committees.py" />
   <source>There is a committee {name} already: give another name.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae pwyllgor {name} eisoes: rhowch enw arall.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/committees.py" />
   <source>There is a committee {name} already: use that one or give another name.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae pwyllgor {name} eisoes: defnyddiwch hwnnw neu rhowch enw arall.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/committees.py" />
   <source>There is no committee {folded}: the committees are {names}.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid oes pwyllgor {folded}: y pwyllgorau yw {names}.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/committees.py" />
   <source>add committee</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>ychwanegu pwyllgor</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/committees.py" />
   <source>add member</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>ychwanegu aelod</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/committees.py" />
   <source>change columns of the log</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>newid colofnau'r log</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/committees.py" />
   <source>change committee</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>newid pwyllgor</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/committees.py" />
   <source>change escalation</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>newid uwchgyfeirio</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/committees.py" />
   <source>change standing items</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>newid eitemau sefydlog</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/committees.py" />
   <source>set up committee</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>sefydlu pwyllgor</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/committees.py" />
   <source>“{template}” is not the name of a Word template: choose a .docx file from the folder of templates.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid enw templed Word yw “{template}”: dewiswch ffeil .docx o ffolder y templedi.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/comparing.py" />
   <source>Before: {get}. After: {get2}.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Cyn: {get}. Wedyn: {get2}.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/comparing.py" />
   <source>This state of the minutes is not kept any more: choose another one.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ni chedwir y cyflwr hwn o'r cofnodion mwyach: dewiswch un arall.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/comparing.py" />
   <source>What changed, {name} {isoformat}</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Beth newidiodd, {name} {isoformat}</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/comparing.py" />
   <source>agreed by the Chair</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>cytunwyd gan y Cadeirydd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/comparing.py" />
   <source>as the minutes are now</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>fel y mae'r cofnodion nawr</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/comparing.py" />
   <source>draft sent out</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>anfonwyd y drafft allan</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/comparing.py" />
   <source>{name}: what changed in the minutes of {day_in_words}</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>{name}: beth newidiodd yng nghofnodion {day_in_words}</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/comparing.py" />
   <source>{points} on {day_in_words} at {kept_at}</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>{points} ar {day_in_words} am {kept_at}</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/composing.py" />
   <source>The action log cannot be written as “{form}”: use log or report.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ni ellir ysgrifennu'r log camau gweithredu fel “{form}”: defnyddiwch log neu report.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/contacts.py" />
   <source>No report states the contact “{join}”: choose one as the list has it.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid oes adroddiad sy'n nodi'r cyswllt “{join}”: dewiswch un fel y mae yn y rhestr.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/contacts.py" />
   <source>The contact is removed, but another window is reading: close every window, and its last trace goes.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Dilëwyd y cyswllt, ond mae ffenestr arall yn darllen: caewch bob ffenestr, ac fe â'i ôl olaf.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/contacts.py" />
   <source>The contact is removed, but traces may be left in the file. {reason}</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Dilëwyd y cyswllt, ond gall fod olion ohono yn y ffeil. {reason}</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/contacts.py" />
   <source>remove contact details</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>dileu manylion cyswllt</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/declarations.py" />
   <source>A council in {nation} knows no “{kind}” interest: choose one of {names}.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid yw cyngor yn {nation} yn adnabod buddiant “{kind}”: dewiswch un o {names}.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/declarations.py" />
   <source>This declaration is no longer in the record: open the meeting again.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid yw'r datganiad hwn yn y cofnod mwyach: agorwch y cyfarfod eto.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/declarations.py" />
   <source>change declaration</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>newid datganiad</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/declarations.py" />
   <source>declare interest</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>datgan buddiant</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/declarations.py" />
   <source>take back declaration</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>tynnu datganiad yn ôl</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/declarations.py" />
   <source>{name} has declared this in {where} already: change that declaration.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae {name} wedi datgan hyn yn {where} eisoes: newidiwch y datganiad hwnnw.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/diary.py" />
   <location filename="../../clerk_desk/desk/meetings.py" />
   <source>There is no meeting {meeting_id}: the list of meetings has their numbers.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid oes cyfarfod {meeting_id}: mae eu rhifau yn rhestr y cyfarfodydd.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/documents.py" />
   <source>A Word template is for a .docx file: leave it out, or write {stem}.docx.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ar gyfer ffeil .docx y mae templed Word: gadewch ef allan, neu ysgrifennwch {stem}.docx.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/documents.py" />
   <source>A meeting cannot be written as “{form}”: use {join} or {forms}.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ni ellir ysgrifennu cyfarfod fel “{form}”: defnyddiwch {join} neu {forms}.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/documents.py" />
   <source>Exempt minutes are not for the public: choose members or the full record.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid yw cofnodion eithriedig ar gyfer y cyhoedd: dewiswch aelodau neu'r cofnod llawn.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/documents.py" />
   <source>Queries go as comments into a Word file for members or the full record: choose one of these.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae ymholiadau'n mynd fel sylwadau mewn ffeil Word ar gyfer aelodau neu'r cofnod llawn: dewiswch un o'r rhain.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/encryption.py" />
   <source>The minutes in {data_dir} are encrypted already.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae'r cofnodion yn {data_dir} wedi'u hamgryptio eisoes.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/encryption.py" />
   <source>{beside} cannot be written ({strerror}): check the disk and try again.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ni ellir ysgrifennu {beside} ({strerror}): gwiriwch y ddisg a rhowch gynnig arall arni.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/figures.py" />
   <source>“{year}” is no municipal year: write it as {municipal_year}.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid blwyddyn ddinesig yw “{year}”: ysgrifennwch hi fel {municipal_year}.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/flags.py" />
   <source>There is no such mark any more: open the meeting again.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid oes marc o'r fath mwyach: agorwch y cyfarfod eto.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/flags.py" />
   <source>This line is marked to come back to already.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae'r llinell hon wedi'i nodi i ddychwelyd ati eisoes.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/flags.py" />
   <source>This mark has been cleared already.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae'r marc hwn wedi'i glirio eisoes.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/flags.py" />
   <source>change note</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>newid nodyn</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/flags.py" />
   <source>clear mark</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>clirio'r marc</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/flags.py" />
   <source>mark again</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>nodi eto</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/flags.py" />
   <location filename="../../clerk_desk/domain/sweep.py" />
   <source>mark to come back to</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>nodi i ddychwelyd ato</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/follow_up_moves.py" />
   <source>Nothing is to change: give a status, an owner, a due date, a note or a file.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid oes dim i'w newid: rhowch gyflwr, perchennog, dyddiad cwblhau, nodyn neu ffeil.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/follow_up_moves.py" />
   <location filename="../../clerk_desk/export/reply_list.py" />
   <source>{name} cannot be read ({strerror}): check where it is.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ni ellir darllen {name} ({strerror}): gwiriwch ble mae.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/follow_up_moves.py" />
   <source>{name} is a folder and cannot be read as a file: choose the files in it.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ffolder yw {name} ac ni ellir ei darllen fel ffeil: dewiswch y ffeiliau ynddi.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/follow_up_moves.py" />
   <source>{name} is larger than 25 MB: keep it in its own place and put that into a note.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae {name} yn fwy na 25 MB: cadwch ef yn ei le ei hun a rhowch hynny mewn nodyn.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/follow_up_moves.py" />
   <source>{reference} has this owner and due date already.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae gan {reference} y perchennog a'r dyddiad cwblhau hyn eisoes.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/follow_up_moves.py" />
   <source>“{strip}” is no kind of follow-up: use one of {join}.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid yw “{strip}” yn fath o gam dilynol: defnyddiwch un o {join}.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/follow_up_moves.py" />
   <source>“{strip}” is no state of a follow-up: use one of {join}.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid cyflwr cam dilynol yw “{strip}”: defnyddiwch un o {join}.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/follow_ups.py" />
   <source>A follow-up needs words: mark them in the minutes or say what is to be done.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae angen geiriau ar gam dilynol: marciwch hwy yn y cofnodion neu dywedwch beth sydd i'w wneud.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/follow_ups.py" />
   <source>There is no follow-up {follow_up_id}: it may have been taken back already.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid oes cam dilynol {follow_up_id}: efallai iddo gael ei dynnu'n ôl eisoes.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/follow_ups.py" />
   <source>There is no follow-up {words}: the log has their numbers and references.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid oes cam dilynol {words}: mae eu rhifau a'u cyfeirnodau yn y log.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/follow_ups.py" />
   <source>This is on the log already, as {reference}.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae hyn ar y log eisoes, fel {reference}.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/follow_ups.py" />
   <source>log follow-up</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>logio cam dilynol</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/follow_ups.py" />
   <source>take back follow-up</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>tynnu cam dilynol yn ôl</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/follow_ups.py" />
   <location filename="../../clerk_desk/ui/card.py" />
   <source>wave off</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>diystyru</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/follow_ups.py" />
   <source>{reference} has a history and stays on the log: mark it not pursued instead, with the reason.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae gan {reference} hanes ac mae'n aros ar y log: nodwch nad eir ar ei drywydd yn lle hynny, gyda'r rheswm.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/follow_ups.py" />
   <source>“{which}” is no choice of follow-ups: use one of {join}.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid dewis o gamau dilynol yw “{which}”: defnyddiwch un o {join}.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/guide.py" />
   <source>{name} must end in .pdf: give it that ending.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Rhaid i {name} orffen gyda .pdf: rhowch y diweddiad hwnnw iddo.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/house_styles.py" />
   <source>The house style in {name} cannot be read ({error}). Put the file right or install again.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ni ellir darllen yr arddull tŷ yn {name} ({error}). Cywirwch y ffeil neu gosodwch y rhaglen eto.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/house_styles.py" />
   <source>The house style in {name} is not a list of settings with names. Put the file right or install again.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid rhestr o osodiadau ag enwau yw'r arddull tŷ yn {name}. Cywirwch y ffeil neu gosodwch y rhaglen eto.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/house_styles.py" />
   <source>There are no words for the language {code}: write them into the style’s own file, or choose another.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid oes geiriau ar gyfer yr iaith {code}: ysgrifennwch hwy yn ffeil yr arddull, neu dewiswch un arall.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/house_styles.py" />
   <source>There is a house style {name} already: give another name.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae arddull tŷ {name} eisoes: rhowch enw arall.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/house_styles.py" />
   <source>There is no house style {strip}: use one of {join}.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid oes arddull tŷ {strip}: defnyddiwch un o {join}.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/house_styles.py" />
   <source>{name} comes with the program and stays as it is: copy it, and change the copy.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Daw {name} gyda'r rhaglen ac mae'n aros fel y mae: copïwch hi, a newidiwch y copi.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/importing.py" />
   <location filename="../../clerk_desk/ui/dialogs/take_in.py" />
   <source>No agenda item was found in this text: check that it is an agenda or minutes.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ni chafwyd eitem agenda yn y testun hwn: gwiriwch mai agenda neu gofnodion ydyw.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/importing.py" />
   <source>add items</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>ychwanegu eitemau</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/joining.py" />
   <source>A follow-up cannot be joined to itself: choose another one.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ni ellir uno cam dilynol ag ef ei hun: dewiswch un arall.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/joining.py" />
   <source>That is not on the log: log it first, then join this to it.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid yw hwnnw ar y log: logiwch ef yn gyntaf, yna unwch hwn ag ef.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/joining.py" />
   <source>join follow-up</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>uno cam dilynol</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/meetings.py" />
   <location filename="../../clerk_desk/domain/agenda_changes.py" />
   <source>An agenda item needs a title.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae angen teitl ar eitem agenda.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/meetings.py" />
   <location filename="../../clerk_desk/domain/agenda_changes.py" />
   <source>There is an item {number} already: give another number.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae eitem {number} eisoes: rhowch rif arall.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/meetings.py" />
   <location filename="../../clerk_desk/desk/texts.py" />
   <location filename="../../clerk_desk/domain/agenda_changes.py" />
   <source>This item is no longer on the agenda: open the meeting again.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid yw'r eitem hon ar yr agenda mwyach: agorwch y cyfarfod eto.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/meetings.py" />
   <source>add item</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>ychwanegu eitem</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/meetings.py" />
   <location filename="../../clerk_desk/desk/new_meeting.py" />
   <source>add meeting</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>ychwanegu cyfarfod</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/meetings.py" />
   <source>change house style</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>newid arddull y tŷ</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/meetings.py" />
   <source>mark exempt</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>nodi'n eithriedig</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/meetings.py" />
   <source>mark public</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>nodi'n gyhoeddus</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/meetings.py" />
   <source>move meeting</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>symud cyfarfod</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/meetings.py" />
   <source>write the public words</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>ysgrifennu'r geiriau cyhoeddus</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/meetings.py" />
   <source>{name} has a meeting on {day} already: open that one, or give another time.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae gan {name} gyfarfod ar {day} eisoes: agorwch hwnnw, neu rhowch amser arall.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/meetings.py" />
   <source>“{words}” is not a time of day: write it as 18:30.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid amser o'r dydd yw “{words}”: ysgrifennwch ef fel 18:30.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/minuting.py" />
   <source>There are no words to add: give the text of the minutes.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid oes geiriau i'w hychwanegu: rhowch destun y cofnodion.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/minuting.py" />
   <source>This item is no longer on the agenda: copy your words, then open the meeting again.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid yw'r eitem hon ar yr agenda mwyach: copïwch eich geiriau, yna agorwch y cyfarfod eto.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/minuting.py" />
   <source>This item was changed in another window since it was opened here: copy your words, open the item again and put them in there.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Newidiwyd yr eitem hon mewn ffenestr arall ers ei hagor yma: copïwch eich geiriau, agorwch yr eitem eto a'u rhoi i mewn yno.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/minuting.py" />
   <source>add minutes</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>ychwanegu cofnodion</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/minuting.py" />
   <source>edit minutes</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>golygu cofnodion</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/motions.py" />
   <source>A vote decided this: take the vote back instead.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Pleidlais a benderfynodd hyn: tynnwch y bleidlais yn ôl yn lle hynny.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/motions.py" />
   <source>An amendment or a vote rests on this {kind}: take that back first.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae gwelliant neu bleidlais yn dibynnu ar hyn ({kind}): tynnwch hynny'n ôl yn gyntaf.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/motions.py" />
   <source>This motion is no longer in the record: open the meeting again.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid yw'r cynnig hwn yn y cofnod mwyach: agorwch y cyfarfod eto.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/motions.py" />
   <source>change {kind}</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>newid {kind}</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/motions.py" />
   <source>mark {kind} {ruling}</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>nodi {kind}: {ruling}</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/motions.py" />
   <source>move amendment</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>cynnig gwelliant</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/motions.py" />
   <source>move {kind}</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>symud {kind}</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/motions.py" />
   <source>take back {kind}</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>tynnu {kind} yn ôl</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/moving_together.py" />
   <source>No follow-up is chosen: choose them with Shift and the arrows.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ni ddewiswyd cam dilynol: dewiswch hwy â Shift a'r saethau.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/moving_together.py" />
   <source>{len} are chosen, and {most} is the most at once: narrow the board down first.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Dewiswyd {len}, a {most} yw'r mwyaf ar unwaith: culhewch y bwrdd yn gyntaf.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/new_meeting.py" />
   <source>This meeting has an agenda already: open it and add the items that are missing.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae gan y cyfarfod hwn agenda eisoes: agorwch ef ac ychwanegwch yr eitemau sydd ar goll.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/new_meeting.py" />
   <source>draft agenda</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>drafftio'r agenda</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/new_meeting.py" />
   <source>take in agenda</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>derbyn yr agenda</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/opening.py" />
   <source>The minutes in {data_dir} are encrypted: give their passphrase.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae'r cofnodion yn {data_dir} wedi'u hamgryptio: rhowch eu cyfrinymadrodd.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/opening.py" />
   <source>{data_dir} is on a network drive ({kind}), where a lost connection can damage the minutes: give a folder on this computer with --data-dir, and let backups go to the network drive.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae {data_dir} ar yriant rhwydwaith ({kind}), lle gall cysylltiad a gollir ddifrodi'r cofnodion: rhowch ffolder ar y cyfrifiadur hwn gyda --data-dir, a gadewch i gopïau wrth gefn fynd i'r gyriant rhwydwaith.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/people.py" />
   <source>This item is no longer on the agenda of this meeting: open the meeting again.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid yw'r eitem hon ar agenda'r cyfarfod hwn mwyach: agorwch y cyfarfod eto.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/people.py" />
   <source>This person is no longer on the list of the meeting: open the meeting again.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid yw'r person hwn ar restr y cyfarfod mwyach: agorwch y cyfarfod eto.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/people.py" />
   <source>{name} has no vote here and cannot {act}.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid oes gan {name} bleidlais yma ac ni all {act}.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/people.py" />
   <source>{name} is not on the list of this meeting: add them there first.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid yw {name} ar restr y cyfarfod hwn: ychwanegwch ef neu hi yno yn gyntaf.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/people.py" />
   <source>{name} is {never} and cannot {act}.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae {name} yn {never} ac ni all {act}.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/phrase_bank.py" />
   <source>The phrases could not be kept ({strerror}): make room on the disk, then keep them again.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ni ellid cadw'r ymadroddion ({strerror}): gwnewch le ar y ddisg, yna cadwch hwy eto.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/phrase_bank.py" />
   <source>“{abbreviation}” stands for another phrase already: choose another abbreviation.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae “{abbreviation}” yn dalfyriad am ymadrodd arall eisoes: dewiswch dalfyriad arall.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/practice.py" />
   <source>The folder {out} cannot be made ({lower}): choose another.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ni ellir gwneud y ffolder {out} ({lower}): dewiswch un arall.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/practising.py" />
   <source>The folder {store} cannot be made new ({why}): close what has it open and try again.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ni ellir gwneud y ffolder {store} o'r newydd ({why}): caewch beth bynnag sydd â hi ar agor a rhowch gynnig arall arni.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/practising.py" />
   <source>{store} is there but is no practice store. Move it away and try again.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae {store} yno ond nid storfa ymarfer ydyw. Symudwch hi a rhowch gynnig arall arni.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/recommending.py" />
   <source>answer recommendation</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>ateb argymhelliad</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/recommending.py" />
   <source>recommend</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>argymell</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/recommending.py" />
   <source>{reference} is no recommendation to another body: say first to whom it went.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid yw {reference} yn argymhelliad i gorff arall: dywedwch yn gyntaf at bwy yr aeth.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/record.py" />
   <source>The meeting of {day_in_words} has no such item: choose one of its items.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid oes eitem o'r fath yng nghyfarfod {day_in_words}: dewiswch un o'i eitemau.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/record.py" />
   <source>mark {point}</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>nodi: {point}</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/record.py" />
   <source>record correction</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>cofnodi cywiriad</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/remembering.py" />
   <source>This computer's keyring does not take the key: go on giving the passphrase at the start.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid yw cylch allweddi'r cyfrifiadur hwn yn derbyn yr allwedd: daliwch ati i roi'r cyfrinymadrodd ar y dechrau.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/requoting.py" />
   <source>The line that {reference} rests on is no longer in the minutes: mark it not pursued, with the reason.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid yw'r llinell y mae {reference} yn dibynnu arni yn y cofnodion mwyach: nodwch nad eir ar ei drywydd, gyda'r rheswm.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/requoting.py" />
   <source>There is no follow-up {follow_up_id} on the log: it may have been taken back.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid oes cam dilynol {follow_up_id} ar y log: efallai iddo gael ei dynnu'n ôl.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/requoting.py" />
   <source>These words are not in the line that {reference} rests on: mark some that are.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid yw'r geiriau hyn yn y llinell y mae {reference} yn dibynnu arni: marciwch rai sydd.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/requoting.py" />
   <source>take the new words</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>derbyn y geiriau newydd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/resolving.py" />
   <source>This item has no recommendation: write the resolution, or put the recommendation in first.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid oes argymhelliad i'r eitem hon: ysgrifennwch y penderfyniad, neu rhowch yr argymhelliad i mewn yn gyntaf.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/saved_views.py" />
   <source>A name of more than {longest} letters does not fit: give a shorter one.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid yw enw o fwy na {longest} llythyren yn ffitio: rhowch un byrrach.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/saved_views.py" />
   <source>Give the view a name.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Rhowch enw i'r golwg.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/saved_views.py" />
   <source>There is a view {name} already: give another name, or delete that one.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae golwg {name} eisoes: rhowch enw arall, neu dilëwch hwnnw.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/saved_views.py" />
   <source>This view has been deleted already.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Dilëwyd y golwg hwn eisoes.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/saved_views.py" />
   <source>delete view</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>dileu golwg</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/saved_views.py" />
   <source>rename view</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>ailenwi golwg</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/saved_views.py" />
   <source>save view</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>cadw golwg</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/set_up_taking.py" />
   <source>The words could not be kept: make room on the disk, then take the set-up in again.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ni ellid cadw'r geiriau: gwnewch le ar y ddisg, yna derbyniwch y gosodiad eto.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/set_up_taking.py" />
   <source>{name} writes in the house style {style}, which is not here: take the house styles in too, or leave the committees out.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae {name} yn ysgrifennu yn yr arddull tŷ {style}, nad yw yma: derbyniwch yr arddulliau tŷ hefyd, neu gadewch y pwyllgorau allan.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/setting_up.py" />
   <source>The template of {name} in this set-up cannot be used: {said}</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ni ellir defnyddio templed {name} yn y gosodiad hwn: {said}</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/setting_up.py" />
   <source>{file} cannot be read ({lower}): give another file.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ni ellir darllen {file} ({lower}): rhowch ffeil arall.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/setting_up.py" />
   <source>{name} is no set-up of an office, or it is damaged: have it written again.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid gosodiad swyddfa yw {name}, neu mae wedi'i ddifrodi: gofynnwch am ei ysgrifennu eto.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/setting_up.py" />
   <source>{name} is too large for a set-up of an office: give the file that Clerk Desk has written one into.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae {name} yn rhy fawr i fod yn osodiad swyddfa: rhowch y ffeil yr ysgrifennodd Clerk Desk un iddi.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/sitting.py" />
   <source>Choose the paragraph for which press and public are excluded, or write the resolution out.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Dewiswch y paragraff y caeir y wasg a'r cyhoedd allan o'i herwydd, neu ysgrifennwch y penderfyniad yn llawn.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/sitting.py" />
   <source>Give the time to which the meeting is extended, such as 22:30.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Rhowch yr amser yr estynnir y cyfarfod hyd ato, megis 22:30.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/sitting.py" />
   <source>Give the time, such as 20:05.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Rhowch yr amser, megis 20:05.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/sitting.py" />
   <source>Minutes have no sentence for this entry.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid oes gan gofnodion frawddeg ar gyfer hyn.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/sitting.py" />
   <source>The minutes of this meeting are {state}: make it live again before it is started.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae cofnodion y cyfarfod hwn yn {state}: gwnewch ef yn fyw eto cyn ei ddechrau.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/sitting.py" />
   <location filename="../../clerk_desk/domain/sitting.py" />
   <source>This is no longer in the timeline: open the meeting again.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid yw hyn yn y llinell amser mwyach: agorwch y cyfarfod eto.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/sitting.py" />
   <source>What happened afterwards rests on this: take the later entry out first.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae'r hyn a ddigwyddodd wedyn yn dibynnu ar hyn: tynnwch y cofnod diweddarach allan yn gyntaf.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/sitting.py" />
   <source>change time</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>newid yr amser</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/sitting.py" />
   <source>exclude press and public</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>cau allan y wasg a'r cyhoedd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/sitting.py" />
   <source>minute the time</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>cofnodi'r amser</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/sitting.py" />
   <source>remove from timeline</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>dileu o'r llinell amser</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/sitting.py" />
   <source>start meeting</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>dechrau'r cyfarfod</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/sitting.py" />
   <source>take item</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>cymryd eitem</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/sitting.py" />
   <source>take {called}</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>cymryd {called}</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/sitting.py" />
   <source>{name} is sitting already, in its meeting of {day}: end that one first.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae {name} yn eistedd eisoes, yn ei gyfarfod ar {day}: gorffennwch hwnnw yn gyntaf.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/stages.py" />
   <source>These minutes are {state}: they can be written as {join}.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae'r cofnodion hyn yn {state}: gellir eu hysgrifennu fel {join}.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/stages.py" />
   <source>mark {state}</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>nodi: {state}</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/sweep.py" />
   <source>This was taken back already: open the sweep again.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Tynnwyd hyn yn ôl eisoes: agorwch yr arolwg eto.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/sweep.py" />
   <source>This was waved off already.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Diystyrwyd hyn eisoes.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/sweep.py" />
   <source>take back</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>tynnu'n ôl</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/sweep.py" />
   <source>wave off {kind}</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>diystyru: {kind}</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/taking_out.py" />
   <source>Stopped after {done} of {len} meetings: what is in {folder} is not all, delete it.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Stopiwyd ar ôl {done} o {len} cyfarfod: nid yw’r hyn sydd yn {folder} yn gyflawn, dilëwch ef.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/taking_out.py" />
   <location filename="../../clerk_desk/ui/dialogs/plain_files.py" />
   <source>Stopped: this desk is as empty as it was.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Stopiwyd: mae’r ddesg hon mor wag ag yr oedd.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/taking_out.py" />
   <source>This desk has something on it: everything can only come back to an empty one. Give another --data-dir.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae rhywbeth ar y ddesg hon: dim ond i un wag y gall popeth ddod yn ôl. Rhowch --data-dir arall.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/taking_out.py" />
   <source>{file} cannot be read ({error}): take everything out again.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ni ellir darllen {file} ({error}): tynnwch bopeth allan eto.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/taking_out.py" />
   <source>{file} has no rows in it: take everything out again.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid oes rhesi yn {file}: tynnwch bopeth allan eto.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/taking_out.py" />
   <source>{folder} cannot be written to ({strerror}): give another folder.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ni ellir ysgrifennu i {folder} ({strerror}): rhowch ffolder arall.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/taking_out.py" />
   <source>{folder} has no {office}: give the folder that everything was taken out into.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid oes {office} yn {folder}: rhowch y ffolder y tynnwyd popeth allan iddi.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/taking_out.py" />
   <source>{folder} has something in it: give a new folder.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae rhywbeth yn {folder}: rhowch ffolder newydd.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/taking_out.py" />
   <source>{folder} has {len} of {office} meetings: take everything out again.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae {len} o {office} cyfarfod yn {folder}: tynnwch bopeth allan eto.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/taking_out.py" />
   <source>{folder} was made by version {get}: take it in with that one, then upgrade.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Gwnaed {folder} gan fersiwn {get}: cymerwch ef i mewn â’r un honno, yna uwchraddiwch.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/telling.py" />
   <source>tell the committee</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>dweud wrth y pwyllgor</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/templates.py" />
   <source>The template cannot be kept in {folder} ({strerror}): check the disk and try again.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ni ellir cadw'r templed yn {folder} ({strerror}): gwiriwch y ddisg a rhowch gynnig arall arni.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/templates.py" />
   <source>The template {template} of {name} is gone from {parent}: choose it again.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae templed {template}, sy'n perthyn i {name}, wedi mynd o {parent}: dewiswch ef eto.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/templates.py" />
   <source>{name} has no template of its own: choose one first.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid oes gan {name} dempled ei hun: dewiswch un yn gyntaf.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/terms.py" />
   <source>Say what the officer does for the committee, such as Clerk.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Dywedwch beth mae'r swyddog yn ei wneud dros y pwyllgor, megis Clerc.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/terms.py" />
   <source>Somebody needs a name.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae angen enw ar rywun.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/terms.py" />
   <source>There is a {name} already: add something that tells the two apart.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae {name} eisoes: ychwanegwch rywbeth i wahaniaethu rhwng y ddau.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/terms.py" />
   <source>There is no such officer of this committee: open the committee again.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid oes swyddog o'r fath i'r pwyllgor hwn: agorwch y pwyllgor eto.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/terms.py" />
   <source>There is no such term on this committee: open the committee again.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid oes tymor o'r fath ar y pwyllgor hwn: agorwch y pwyllgor eto.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/terms.py" />
   <source>There is nobody of this number: open the committee again.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid oes neb â'r rhif hwn: agorwch y pwyllgor eto.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/terms.py" />
   <source>add officer</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>ychwanegu swyddog</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/terms.py" />
   <source>change officer</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>newid swyddog</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/terms.py" />
   <source>end officer</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>dod â chyfnod swyddog i ben</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/terms.py" />
   <source>rename</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>ailenwi</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/terms.py" />
   <source>{name} is {duty} of this committee already.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae {name} yn {duty} i'r pwyllgor hwn eisoes.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/undo.py" />
   <source>There is nothing to do again in this meeting.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid oes dim i'w ailwneud yn y cyfarfod hwn.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/undo.py" />
   <source>There is nothing to undo in this meeting since it was opened.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid oes dim i'w ddadwneud yn y cyfarfod hwn ers ei agor.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/undo.py" />
   <source>redo {words}</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>ailwneud: {words}</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/undo.py" />
   <source>undo {words}</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>dadwneud: {words}</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/votes.py" />
   <source>Somebody who voted is no longer on the list of the meeting: open the meeting again.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid yw rhywun a bleidleisiodd ar restr y cyfarfod mwyach: agorwch y cyfarfod eto.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/votes.py" />
   <source>There is a vote on this resolution already: correct that one.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae pleidlais ar y penderfyniad hwn eisoes: cywirwch honno.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/votes.py" />
   <source>This motion is no longer before the item: open the meeting again.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid yw'r cynnig hwn gerbron yr eitem mwyach: agorwch y cyfarfod eto.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/votes.py" />
   <source>This vote is no longer in the record: open the meeting again.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid yw'r bleidlais hon yn y cofnod mwyach: agorwch y cyfarfod eto.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/votes.py" />
   <source>This {kind} is {ruling} already: take that back first.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae hyn ({kind}) yn {ruling} eisoes: tynnwch hynny'n ôl yn gyntaf.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/votes.py" />
   <source>correct vote</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>cywiro pleidlais</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/votes.py" />
   <source>record vote</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>cofnodi pleidlais</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/votes.py" />
   <source>take back vote</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>tynnu pleidlais yn ôl</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/work_programme.py" />
   <source>Say why it leaves the work programme: at which meeting it was taken, or why it is dropped.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Dywedwch pam y mae'n gadael y flaenraglen waith: ym mha gyfarfod y'i cymerwyd, neu pam y'i gollyngir.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/work_programme.py" />
   <source>This is no longer on the work programme: open it again to see what is.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid yw hyn ar y flaenraglen waith mwyach: agorwch hi eto i weld beth sydd arni.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/work_programme.py" />
   <source>add to the work programme</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>ychwanegu at y flaenraglen waith</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/work_programme.py" />
   <source>change the work programme</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>newid y flaenraglen waith</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/work_programme.py" />
   <source>move to the work programme</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>symud i'r flaenraglen waith</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/work_programme.py" />
   <source>take off the work programme</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>tynnu oddi ar y flaenraglen waith</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/work_programme.py" />
   <source>{each} is no longer owed: nothing of it is left to put on a programme.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid yw {each} yn ddyledus mwyach: nid oes dim ohono ar ôl i'w roi ar flaenraglen.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/desk/written.py" />
   <source>{name} was changed by somebody since it was written on {when}: bring it back from Word first, or give another name.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Newidiwyd {name} gan rywun ers ei ysgrifennu ar {when}: dewch ag ef yn ôl o Word yn gyntaf, neu rhowch enw arall.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain" />
   <source>A bullet in the minutes</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Pwynt bwled yn y cofnodion</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain" />
   <source>A clause of a resolution</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Cymal o benderfyniad</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain" />
   <source>A notice that puts requirements on a person, or an order or direction, that is to be given or made</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Hysbysiad sy'n gosod gofynion ar berson, neu orchymyn neu gyfarwyddyd, sydd i'w roi neu ei wneud</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain" />
   <source>A notice, order or direction that could be defeated if it were known beforehand</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Hysbysiad, gorchymyn neu gyfarwyddyd y gellid ei drechu pe bai'n hysbys ymlaen llaw</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain" />
   <source>A particular applicant for, or recipient of, a service of the authority</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ymgeisydd penodol am un o wasanaethau'r awdurdod, neu dderbynnydd ohono</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain" />
   <source>A particular applicant for, or recipient of, financial help of the authority</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ymgeisydd penodol am gymorth ariannol yr awdurdod, neu dderbynnydd ohono</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain" />
   <source>A particular employee, former employee, applicant or office holder of the authority</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Gweithiwr, cyn-weithiwr, ymgeisydd neu ddeiliad swydd penodol i'r awdurdod</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain" />
   <source>A particular individual</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Unigolyn penodol</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain" />
   <source>A particular occupier, former occupier or applicant for the authority's accommodation</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Meddiannydd, cyn-feddiannydd neu ymgeisydd penodol am lety'r awdurdod</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain" />
   <source>A recommendation of a report</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Argymhelliad mewn adroddiad</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain" />
   <source>A sub-heading</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Is-bennawd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain" />
   <source>Adoption, care, fostering or education of a particular child</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mabwysiadu, gofal, maethu neu addysg plentyn penodol</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain" />
   <source>An action line</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Llinell weithredu</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain" />
   <source>Any individual</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Unrhyw unigolyn</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain" />
   <source>Consultations or negotiations on a labour relations matter</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ymgynghoriadau neu drafodaethau ar fater cysylltiadau llafur</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain" />
   <source>England</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Lloegr</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain" />
   <source>Financial or business affairs of a particular person other than the authority</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Materion ariannol neu fusnes person penodol heblaw'r awdurdod</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain" />
   <source>Financial or business affairs of a particular person, the authority's own too</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Materion ariannol neu fusnes person penodol, a rhai'r awdurdod ei hun hefyd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain" />
   <source>Instructions to and opinions of counsel, and advice for legal proceedings</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Cyfarwyddiadau i gwnsler a'i farn, a chyngor ar gyfer achosion cyfreithiol</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain" />
   <source>Legal professional privilege</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Braint broffesiynol gyfreithiol</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain" />
   <location filename="../../clerk_desk/ui/dialogs/export_choices.py" />
   <location filename="../../clerk_desk/ui/minute_view.py" />
   <source>Minutes</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Cofnodion</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain" />
   <source>Northern Ireland</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Gogledd Iwerddon</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain" />
   <source>Not for publication</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid i'w gyhoeddi</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain" />
   <location filename="../../clerk_desk/domain/quorum.py" />
   <source>Not quorate</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Heb gworwm</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain" />
   <location filename="../../clerk_desk/domain/quorum.py" />
   <source>Only just quorate</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Cworwm o drwch blewyn</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain" />
   <source>Preventing, investigating or prosecuting crime</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Atal, ymchwilio i neu erlyn trosedd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain" />
   <location filename="../../clerk_desk/domain/quorum.py" />
   <source>Quorate</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Â chworwm</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain" />
   <location filename="../../clerk_desk/domain/quorum.py" />
   <source>Quorum not set</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Cworwm heb ei osod</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain" />
   <source>Reports on, or supervision of, a particular person by social work</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Adroddiadau ar berson penodol, neu ei oruchwylio, gan waith cymdeithasol</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain" />
   <source>Scotland</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Yr Alban</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain" />
   <source>Terms in negotiating a contract for property, goods or services</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Telerau wrth negodi contract am eiddo, nwyddau neu wasanaethau</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain" />
   <source>That the authority itself is behind a particular tender</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mai'r awdurdod ei hun sydd y tu ôl i dendr penodol</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain" />
   <source>The committee's name</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Enw'r pwyllgor</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain" />
   <source>The heading of an agenda item</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Pennawd eitem agenda</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain" />
   <source>The text of a report</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Testun adroddiad</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain" />
   <source>The words that begin a resolution</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Y geiriau sy'n dechrau penderfyniad</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain" />
   <source>Wales</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Cymru</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain" />
   <source>What is likely to reveal who an individual is</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Yr hyn sy'n debygol o ddatgelu pwy yw unigolyn</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain" />
   <source>What the authority is to spend under a particular contract for property, goods or services</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Yr hyn y mae'r awdurdod i'w wario o dan gontract penodol am eiddo, nwyddau neu wasanaethau</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain" />
   <source>When and where the meeting was</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Pryd a ble roedd y cyfarfod</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain" />
   <source>Where the minutes are signed</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Lle llofnodir y cofnodion</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain" />
   <source>Who a protected informant is</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Pwy yw hysbysydd a ddiogelir</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain" />
   <location filename="../../clerk_desk/ui/archive_narrowing.py" />
   <source>Who was there</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Pwy oedd yno</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain" />
   <location filename="../../clerk_desk/ui" />
   <source>absent</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>absennol</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain" />
   <source>abstain</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>ymatal</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain" />
   <source>against</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>yn erbyn</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain" />
   <location filename="../../clerk_desk/ui" />
   <source>apologies</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>ymddiheuriadau</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain" />
   <source>apologies for lateness</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>ymddiheuriadau am fod yn hwyr</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain" />
   <location filename="../../clerk_desk/ui" />
   <source>changed</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>newidiwyd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain" />
   <source>circulated</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>cylchredwyd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain" />
   <source>closed</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>caewyd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain" />
   <source>confirmed</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>cadarnhawyd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain" />
   <source>done</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>gwnaed</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain" />
   <source>draft</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>drafft</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain" />
   <location filename="../../clerk_desk/ui" />
   <source>expected</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>disgwylir</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain" />
   <location filename="../../clerk_desk/ui/dialogs/understood.py" />
   <source>for</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>dros</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain" />
   <source>four weeks</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>pedair wythnos</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain" />
   <source>left the room</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>gadawodd yr ystafell</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain" />
   <source>live</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>yn fyw</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain" />
   <source>month, on the same weekday of it</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>mis, ar yr un diwrnod o'r wythnos</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain" />
   <source>moved</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>symudwyd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain" />
   <source>new</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>newydd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain" />
   <source>not present</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>ddim yn bresennol</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain" />
   <source>not pursued</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>heb fynd ar ei drywydd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain" />
   <location filename="../../clerk_desk/ui/people/grid_model.py" />
   <source>not voting</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>heb bleidleisio</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain" />
   <source>planned</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>wedi'i gynllunio</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain" />
   <source>present</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>presennol</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain" />
   <source>present remotely</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>presennol o bell</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain" />
   <source>published</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>cyhoeddwyd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain" />
   <source>quarter, on the same weekday of the month</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>chwarter, ar yr un diwrnod o'r wythnos</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain" />
   <source>raised</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>codwyd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain" />
   <source>received</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>derbyniwyd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain" />
   <source>reported</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>adroddwyd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain" />
   <source>six weeks</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>chwe wythnos</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain" />
   <source>spoke and left the room</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>siaradodd a gadawodd yr ystafell</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain" />
   <source>stayed and took no part</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>arhosodd heb gymryd rhan</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain" />
   <source>stayed and took part</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>arhosodd a chymerodd ran</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain" />
   <source>stayed by dispensation</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>arhosodd drwy ollyngiad</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain" />
   <source>stayed, spoke and voted</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>arhosodd, siaradodd a phleidleisiodd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain" />
   <location filename="../../clerk_desk/ui/dialogs/bring_back.py" />
   <location filename="../../clerk_desk/ui/dialogs/phrases.py" />
   <source>taken out</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>tynnwyd allan</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain" />
   <source>two months, on the same weekday of the month</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>dau fis, ar yr un diwrnod o'r wythnos</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain" />
   <source>two weeks</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>pythefnos</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain" />
   <source>waved off</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>diystyrwyd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain" />
   <source>week</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>wythnos</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain" />
   <source>with owner</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>gyda'i berchennog</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/agenda_changes.py" />
   <source>Say to which meeting {called} is deferred, or why.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Dywedwch i ba gyfarfod y gohirir {called}, neu pam.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/agenda_changes.py" />
   <source>Urgent business needs the reason why the chair takes it: give the reason, or add it as a late item.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae angen y rheswm pam y mae'r cadeirydd yn cymryd mater brys: rhowch y rheswm, neu ychwanegwch ef fel eitem hwyr.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/agenda_changes.py" />
   <source>{called} has minutes, so it was reached: defer it instead, or take its words out first.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae cofnodion i {called}, felly fe'i cyrhaeddwyd: gohiriwch hi yn lle hynny, neu tynnwch ei geiriau allan yn gyntaf.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/agenda_changes.py" />
   <source>{called} is deferred to that meeting already.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Gohiriwyd {called} i'r cyfarfod hwnnw eisoes.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/attendance.py" />
   <source>{name} is on the list of this meeting already: mark them there.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae {name} ar restr y cyfarfod hwn eisoes: nodwch hynny yno.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/comings_and_goings.py" />
   <source>Say which item {name} left for because of an interest.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Dywedwch ar gyfer pa eitem y gadawodd {name} oherwydd buddiant.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/comings_and_goings.py" />
   <source>{name} came or went again after that: take the later one back first.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Daeth neu aeth {name} eto ar ôl hynny: tynnwch yr un diweddarach yn ôl yn gyntaf.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/comings_and_goings.py" />
   <source>{name} has no seat on the committee that somebody could sit in: choose the member who is away.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid oes gan {name} sedd ar y pwyllgor y gallai rhywun eistedd ynddi: dewiswch yr aelod sydd i ffwrdd.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/comings_and_goings.py" />
   <source>{name} is in the chair already.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae {name} yn y gadair eisoes.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/comings_and_goings.py" />
   <source>{name} is in the room already: record when they left first.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae {name} yn yr ystafell eisoes: cofnodwch yn gyntaf pryd y gadawodd.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/comings_and_goings.py" />
   <source>{name} is in the room: a substitute sits for a member who is away.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae {name} yn yr ystafell: eistedd dros aelod sydd i ffwrdd y mae dirprwy.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/comings_and_goings.py" />
   <source>{name} is not a member and cannot take the chair: choose a member who is here.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid yw {name} yn aelod ac ni all gymryd y gadair: dewiswch aelod sydd yma.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/comings_and_goings.py" />
   <source>{name} is not in the room and cannot take the chair: choose a member who is here.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid yw {name} yn yr ystafell ac ni all gymryd y gadair: dewiswch aelod sydd yma.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/comings_and_goings.py" />
   <source>{name} is not in the room: mark them present or record that they came in first.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid yw {name} yn yr ystafell: nodwch ei fod yn bresennol neu cofnodwch yn gyntaf iddo ddod i mewn.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/comings_and_goings.py" />
   <source>{name} last came or went at {last}, so {time} cannot be right: correct one of the two times.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Daeth neu aeth {name} ddiwethaf am {last}, felly ni all {time} fod yn gywir: cywirwch un o'r ddau amser.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/comings_and_goings.py" />
   <source>{name} sits for {name2} already: take that back first.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae {name} yn eistedd dros {name2} eisoes: tynnwch hynny'n ôl yn gyntaf.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/comings_and_goings.py" />
   <source>{name} {when}, so they cannot be {standing} at the start: take that back first.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>{name}: {when}, felly ni all fod yn {standing} ar y dechrau: tynnwch hynny'n ôl yn gyntaf.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/comings_and_goings.py" />
   <source>{time} does not fit with the same person’s other times: give one {between}.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid yw {time} yn cyd-fynd ag amserau eraill yr un person: rhowch un {between}.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/committee_calendar.py" />
   <source>Closure days are 62 days at most: check the year of the last one.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>62 diwrnod yw'r mwyaf o ddyddiau cau: gwiriwch flwyddyn yr un olaf.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/committee_calendar.py" />
   <source>Closure days need a name, such as Christmas closure: due dates are explained with it.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae angen enw ar ddyddiau cau, megis Cau dros y Nadolig: eglurir dyddiadau cwblhau ag ef.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/committee_calendar.py" />
   <source>The last closure day is before the first: change one of them.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae'r diwrnod cau olaf cyn y cyntaf: newidiwch un ohonynt.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/committee_calendar.py" />
   <source>“{strip}” is no nation of the United Kingdom: use one of {join}.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid un o wledydd y Deyrnas Unedig yw “{strip}”: defnyddiwch un o {join}.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/corrections.py" />
   <source>Give the words of the correction as the later meeting minuted them.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Rhowch eiriau'r cywiriad fel y cofnododd y cyfarfod diweddarach hwy.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/corrections.py" />
   <source>Minutes are corrected by a later meeting: choose one.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Cywirir cofnodion gan gyfarfod diweddarach: dewiswch un.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/corrections.py" />
   <source>Minutes are corrected by the body they are of: choose a meeting of {name}.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Cywirir cofnodion gan y corff y maent yn perthyn iddo: dewiswch un o gyfarfodydd {name}.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/corrections.py" />
   <source>That meeting has not been held: record the correction once it has minuted it.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ni chynhaliwyd y cyfarfod hwnnw: cofnodwch y cywiriad ar ôl iddo ei gofnodi.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/corrections.py" />
   <source>These minutes are not confirmed yet: change their text instead.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid yw'r cofnodion hyn wedi'u cadarnhau eto: newidiwch eu testun yn lle hynny.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/declarations.py" />
   <source>Affects</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Yn effeithio</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/declarations.py" />
   <source>Declarable</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Datganadwy</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/declarations.py" />
   <source>Directly related</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Yn uniongyrchol</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/declarations.py" />
   <source>Interest</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Buddiant</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/declarations.py" />
   <source>Other registrable</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Cofrestradwy arall</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/declarations.py" />
   <source>Pecuniary</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ariannol</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/declarations.py" />
   <source>Personal</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Personol</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/declarations.py" />
   <source>Prejudicial</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Rhagfarnus</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/declarations.py" />
   <source>Significant</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Sylweddol</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/declarations.py" />
   <source>Transparency</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Tryloywder</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/declarations.py" />
   <source>a connection by way of a transparency statement</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>cysylltiad drwy ddatganiad tryloywder</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/declarations.py" />
   <source>a disclosable pecuniary interest</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>buddiant ariannol datgeladwy</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/declarations.py" />
   <source>a non-registrable interest affected by the matter</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>buddiant anghofrestradwy y mae'r mater yn effeithio arno</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/declarations.py" />
   <source>a non-registrable interest directly related to the matter</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>buddiant anghofrestradwy sy'n ymwneud yn uniongyrchol â'r mater</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/declarations.py" />
   <source>a pecuniary interest</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>buddiant ariannol</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/declarations.py" />
   <source>a personal and prejudicial interest</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>buddiant personol a rhagfarnus</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/declarations.py" />
   <source>a personal interest</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>buddiant personol</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/declarations.py" />
   <source>a significant non-pecuniary interest</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>buddiant anariannol sylweddol</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/declarations.py" />
   <source>an interest</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>buddiant</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/declarations.py" />
   <source>an other registrable interest</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>buddiant cofrestradwy arall</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/due.py" />
   <source>it hangs on something that has no day here</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>mae'n dibynnu ar rywbeth nad oes iddo ddiwrnod yma</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/due.py" />
   <source>that day is too far off</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>mae'r diwrnod hwnnw'n rhy bell i ffwrdd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/due.py" />
   <source>the words name no day</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>nid yw'r geiriau'n enwi diwrnod</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/due.py" />
   <source>there is no such day</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>nid oes diwrnod o'r fath</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/due_meetings.py" />
   <source>no day is set for that meeting</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>ni phennwyd diwrnod ar gyfer y cyfarfod hwnnw</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/due_meetings.py" />
   <source>the calendar has no meeting of {whose} in that week</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>nid oes cyfarfod o {whose} yn y calendr yn yr wythnos honno</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/due_meetings.py" />
   <source>the calendar has no meeting of {whose} in {months} yet</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>nid oes cyfarfod o {whose} yn y calendr ym mis {months} eto</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/due_meetings.py" />
   <source>the calendar has no such meeting yet</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>nid oes cyfarfod o'r fath yn y calendr eto</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/due_meetings.py" />
   <source>the calendar has {len} meetings of {whose} in {month}, not so many</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>mae gan y calendr {len} o gyfarfodydd {whose} ym mis {month}, nid cynifer</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/due_meetings.py" />
   <source>the calendar{whose} has no such meeting yet</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>nid oes cyfarfod o'r fath yn y calendr{whose} eto</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/due_periods.py" />
   <source>the council sets its days itself</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>y cyngor ei hun sy'n pennu ei ddyddiau</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/due_spans.py" />
   <source>it is counted from something that has no day here</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>fe'i cyfrifir o rywbeth nad oes iddo ddiwrnod yma</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/due_spans.py" />
   <source>it is owed again and again, without a day for the first time</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>mae'n ddyledus dro ar ôl tro, heb ddiwrnod ar gyfer y tro cyntaf</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/due_spans.py" />
   <source>“{join} {unit}s” is no number</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>nid yw “{join} {unit}s” yn rhif</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/exempt.py" />
   <source>{schedule} has no paragraph {wrong} for {value}: choose from {min} to {max}.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid oes paragraff {wrong} yn {schedule} ar gyfer {value}: dewiswch o {min} i {max}.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/figures.py" />
   <source>, {late} overdue</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>, {late} yn hwyr</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/figures.py" />
   <source>1 to 3 months</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>1 i 3 mis</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/figures.py" />
   <source>3 to 6 months</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>3 i 6 mis</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/figures.py" />
   <source>6 to 12 months</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>6 i 12 mis</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/figures.py" />
   <source>Absent</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Absennol</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/figures.py" />
   <source>Age</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Oed</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/figures.py" />
   <location filename="../../clerk_desk/ui/people/page.py" />
   <source>Apologies</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ymddiheuriadau</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/figures.py" />
   <source>Attendance by member</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Presenoldeb fesul aelod</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/figures.py" />
   <source>Circulated</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Cylchredwyd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/figures.py" />
   <location filename="../../clerk_desk/domain/log_columns.py" />
   <location filename="../../clerk_desk/ui/archive_narrowing.py" />
   <location filename="../../clerk_desk/ui/figures_page.py" />
   <location filename="../../clerk_desk/ui/follow_up_table.py" />
   <location filename="../../clerk_desk/ui/follow_up_words.py" />
   <location filename="../../clerk_desk/ui/forms/ui_bring_past.py" />
   <location filename="../../clerk_desk/ui/forms/ui_committee.py" />
   <location filename="../../clerk_desk/ui/forms/ui_new_meeting.py" />
   <location filename="../../clerk_desk/ui/forms/ui_take_in.py" />
   <source>Committee</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Pwyllgor</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/figures.py" />
   <source>Days from promise to circulation</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Dyddiau o addewid i gylchredeg</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/figures.py" />
   <source>Due in</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Dyledus yn</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/figures.py" />
   <source>Half were with members within {days} days, three quarters within {days2}.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Roedd hanner gydag aelodau o fewn {days} diwrnod, tri chwarter o fewn {days2}.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/figures.py" />
   <source>In time</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mewn pryd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/figures.py" />
   <source>Kept in time, by quarter</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Cadwyd mewn pryd, fesul chwarter</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/figures.py" />
   <source>Late</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Hwyr</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/figures.py" />
   <source>Lower quartile</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Chwartel isaf</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/figures.py" />
   <source>Median</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Canolrif</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/figures.py" />
   <location filename="../../clerk_desk/ui/dialogs/term.py" />
   <location filename="../../clerk_desk/ui/forms/ui_term.py" />
   <location filename="../../clerk_desk/ui/people/adding.py" />
   <location filename="../../clerk_desk/ui/people/grid_model.py" />
   <source>Member</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Aelod</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/figures.py" />
   <source>Most: {most}, {most2}.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Y mwyaf: {most}, {most2}.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/figures.py" />
   <source>No attendance is recorded in {year}.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ni chofnodwyd presenoldeb yn {year}.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/figures.py" />
   <source>Nothing came due in {year}.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ni ddaeth dim yn ddyledus yn {year}.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/figures.py" />
   <source>Over a year</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Dros flwyddyn</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/figures.py" />
   <location filename="../../clerk_desk/ui/follow_up_table.py" />
   <location filename="../../clerk_desk/ui/follow_up_view.py" />
   <location filename="../../clerk_desk/ui/home.py" />
   <source>Overdue</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Hwyr</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/figures.py" />
   <location filename="../../clerk_desk/ui/people/page.py" />
   <source>Present</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Presennol</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/figures.py" />
   <source>Quarter</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Chwarter</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/figures.py" />
   <source>Share in time</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Cyfran mewn pryd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/figures.py" />
   <source>Share present</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Cyfran bresennol</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/figures.py" />
   <source>Still owed</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Dyledus o hyd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/figures.py" />
   <source>Together</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Gyda'i gilydd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/figures.py" />
   <source>Up to a month</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Hyd at fis</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/figures.py" />
   <source>Upper quartile</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Chwartel uchaf</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/figures.py" />
   <source>What is owed, by age</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Yr hyn sy'n ddyledus, yn ôl oed</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/figures.py" />
   <source>What is owed, by committee</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Yr hyn sy'n ddyledus, yn ôl pwyllgor</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/figures.py" />
   <source>in time</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>mewn pryd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/figures.py" />
   <source>kept in time</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>cadwyd mewn pryd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/figures.py" />
   <source>kept late</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>cadwyd yn hwyr</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/figures.py" />
   <source>lower quartile to median</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>chwartel isaf i ganolrif</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/figures.py" />
   <source>median to upper quartile</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>canolrif i chwartel uchaf</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/figures.py" />
   <source>none due</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>dim yn ddyledus</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/figures.py" />
   <source>still owed</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>dyledus o hyd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/figures.py" />
   <source>{days} ({days2} to {days3})</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>{days} ({days2} i {days3})</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/figures.py" />
   <source>{due} came due in {year}; {fine} of them ({share}) were kept in time.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Daeth {due} yn ddyledus yn {year}; cadwyd {fine} ohonynt ({share}) mewn pryd.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/figures.py" />
   <source>{len} circulated in {year}.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Cylchredwyd {len} yn {year}.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/figures.py" />
   <source>{len} members in {year}; together they were at {there} of {whole} meetings ({share}).</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>{len} aelod yn {year}; gyda'i gilydd buont mewn {there} o {whole} cyfarfod ({share}).</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/figures.py" />
   <source>{months} to {months2} {begun}</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>{months} i {months2} {begun}</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/figures.py" />
   <source>{owed} owed, {late} of them overdue.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>{owed} yn ddyledus, {late} ohonynt yn hwyr.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/figures.py" />
   <source>{share} in time of {sum}</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>{share} mewn pryd o {sum}</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/figures.py" />
   <source>{three} of {sum}</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>{three} o {sum}</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/follow_ups.py" />
   <source>Say in a note why {reference} is not pursued.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Dywedwch mewn nodyn pam nad eir ar drywydd {reference}.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/follow_ups.py" />
   <source>There are no words in the note.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid oes geiriau yn y nodyn.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/follow_ups.py" />
   <source>{reference} is nothing to circulate: mark it done or reported instead.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid yw {reference} yn rhywbeth i'w gylchredeg: nodwch ei fod wedi'i wneud neu ei adrodd yn lle hynny.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/follow_ups.py" />
   <source>{reference} is {status} and stays a circulation: close it, or open it again first.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae {reference} yn {status} ac yn aros yn ddosbarthiad: caewch ef, neu ei ailagor yn gyntaf.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/house_style.py" />
   <source>The house style in {source} cannot be read (name: it has none). Correct that setting.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ni ellir darllen yr arddull tŷ yn {source} (enw: nid oes un). Cywirwch y gosodiad hwnnw.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/house_style.py" />
   <source>The house style in {source} cannot be read ({name}: {reason}). Correct that setting.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ni ellir darllen yr arddull tŷ yn {source} ({name}: {reason}). Cywirwch y gosodiad hwnnw.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/house_style.py" />
   <source>The house style in {source} has a setting that is not known: {unknown}. Take it out or correct its name.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae gan yr arddull tŷ yn {source} osodiad anhysbys: {unknown}. Tynnwch ef allan neu cywirwch ei enw.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/house_style.py" />
   <source>it is one of {join}, not {value}</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>mae'n un o {join}, nid {value}</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/house_style_checks.py" />
   <source>clauses must be four forms of marker</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>rhaid i gymalau fod yn bedair ffurf ar farciwr</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/house_style_checks.py" />
   <source>it is a number of days from 0 to 60</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>nifer o ddyddiau o 0 i 60 ydyw</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/house_style_checks.py" />
   <source>it is neither yes nor no</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>nid ie na nage ydyw</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/house_style_checks.py" />
   <source>it is not a list of items with names</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>nid rhestr o eitemau ag enwau ydyw</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/house_style_checks.py" />
   <source>it is not words</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>nid geiriau ydyw</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/house_style_checks.py" />
   <source>it is too long, or has signs in it that are no text</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>mae'n rhy hir, neu mae arwyddion ynddo nad ydynt yn destun</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/house_style_checks.py" />
   <source>it needs {day} or {ordinal}, and {year}</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>mae angen {day} neu {ordinal}, a {year}</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/house_style_checks.py" />
   <source>it needs {number} once</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>mae angen {number} unwaith</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/house_style_checks.py" />
   <source>time_form must be seven in the evening, such as 7.00 pm, 7pm or 19:00</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>rhaid i time_form fod yn saith yr hwyr, megis 7.00 pm, 7pm neu 19:00</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/house_style_checks.py" />
   <source>“{form}” has something in curly brackets that is not known; known are {join}</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>mae rhywbeth anhysbys mewn bachau cyrliog yn “{form}”; y rhai hysbys yw {join}</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/house_style_checks.py" />
   <source>“{form}” must have one of 1, a, A, i and I in it, or none for a bullet</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>rhaid i “{form}” gynnwys un o 1, a, A, i ac I, neu ddim ar gyfer pwynt bwled</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/log_columns.py" />
   <source>A column can be in a log once: take the second one out.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Gall colofn fod mewn log unwaith: tynnwch yr ail allan.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/log_columns.py" />
   <source>A log has no column “{name}”: there are {join}.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid oes colofn “{name}” mewn log: y rhai sydd yw {join}.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/log_columns.py" />
   <source>A log has to say what is to be done: keep “What” or “As minuted”.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Rhaid i log ddweud beth sydd i'w wneud: cadwch “What” neu “As minuted”.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/log_columns.py" />
   <source>A page has room for {most} columns: take one out before another is added.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae lle i {most} colofn ar dudalen: tynnwch un allan cyn ychwanegu un arall.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/log_columns.py" />
   <source>Agenda item</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Eitem agenda</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/log_columns.py" />
   <source>As minuted</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Fel y'i cofnodwyd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/log_columns.py" />
   <source>Chased</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Atgoffwyd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/log_columns.py" />
   <location filename="../../clerk_desk/ui/card.py" />
   <location filename="../../clerk_desk/ui/forms/ui_edit_follow_up.py" />
   <location filename="../../clerk_desk/ui/sweep_answers.py" />
   <source>Due</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Erbyn</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/log_columns.py" />
   <source>First due</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Erbyn yn gyntaf</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/log_columns.py" />
   <location filename="../../clerk_desk/ui/forms/ui_export.py" />
   <location filename="../../clerk_desk/ui/forms/ui_record.py" />
   <source>For whom</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ar gyfer pwy</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/log_columns.py" />
   <location filename="../../clerk_desk/ui" />
   <location filename="../../clerk_desk/ui/menus.py" />
   <source>Meeting</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Cyfarfod</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/log_columns.py" />
   <source>Minute</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Cofnod</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/log_columns.py" />
   <location filename="../../clerk_desk/ui/card.py" />
   <location filename="../../clerk_desk/ui/follow_up_words.py" />
   <location filename="../../clerk_desk/ui/forms/ui_edit_follow_up.py" />
   <location filename="../../clerk_desk/ui/sweep_answers.py" />
   <source>Owner</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Perchennog</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/log_columns.py" />
   <source>Reference</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Cyfeirnod</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/log_columns.py" />
   <source>Status</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Statws</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/log_columns.py" />
   <source>The reference stays in every log: chasers, replies and minutes name a follow-up by it.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae'r cyfeirnod yn aros ym mhob log: mae nodiadau atgoffa, ymatebion a chofnodion yn enwi cam dilynol wrtho.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/log_columns.py" />
   <location filename="../../clerk_desk/ui/forms/ui_bin.py" />
   <location filename="../../clerk_desk/ui/forms/ui_bring_back.py" />
   <location filename="../../clerk_desk/ui/forms/ui_exclude.py" />
   <location filename="../../clerk_desk/ui/forms/ui_exempt.py" />
   <location filename="../../clerk_desk/ui/forms/ui_export.py" />
   <source>What</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Beth</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/log_columns.py" />
   <source>What came of it</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Beth ddaeth ohono</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/meeting_days.py" />
   <source>“{strip}” is no day: write it as 8 September 2026, or take the line out.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid diwrnod yw “{strip}”: ysgrifennwch ef fel 8 September 2026, neu tynnwch y llinell allan.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/meeting_states.py" />
   <source>The minutes have {promises} that nobody has looked at: log or wave off each one, then publish.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae gan y cofnodion {promises} nad edrychodd neb arnynt: logiwch neu diystyrwch bob un, yna cyhoeddwch.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/meeting_states.py" />
   <source>The minutes of {name} are confirmed and locked: put a correction into the minutes of the next meeting.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae cofnodion {name} wedi'u cadarnhau a'u cloi: rhowch gywiriad yng nghofnodion y cyfarfod nesaf.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/meeting_states.py" />
   <source>{named} is {state} and cannot become {state2} from there: it can become {ways}.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae {named} yn {state} ac ni all fod yn {state2} o'r fan honno: gall fod yn {ways}.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/motions.py" />
   <source>A motion is carried or lost: only an amendment can be accepted by its mover.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Derbynnir neu gwrthodir cynnig: dim ond gwelliant y gall ei gynigydd ei dderbyn.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/motions.py" />
   <source>A motion needs words: write what is moved.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae angen geiriau ar gynnig: ysgrifennwch beth a gynigir.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/motions.py" />
   <source>A recommendation goes to another body: name the one that decides.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae argymhelliad yn mynd at gorff arall: enwch yr un sy'n penderfynu.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/motions.py" />
   <source>An amendment belongs to a motion: choose the motion it is to change.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae gwelliant yn perthyn i gynnig: dewiswch y cynnig y mae i'w newid.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/motions.py" />
   <source>An amendment is not decided yet: put it to the vote before the motion.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae gwelliant heb ei benderfynu eto: cynhaliwch bleidlais arno cyn y cynnig.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/motions.py" />
   <source>The amendment{mover} is not decided yet: deal with it first.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid yw'r gwelliant{mover} wedi'i benderfynu eto: deliwch ag ef yn gyntaf.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/motions.py" />
   <source>The motion is {ruling} already and cannot be amended: move a new one.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae'r cynnig yn {ruling} eisoes ac ni ellir ei wella: gwnewch gynnig newydd.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/motions.py" />
   <source>The words “{leave_out}” {there}: give them as the motion has them, with some more beside them.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae'r geiriau “{leave_out}” {there}: rhowch hwy fel y maent yn y cynnig, gyda rhai eraill wrth eu hymyl.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/motions.py" />
   <source>This {kind} is {ruling} already: open it again first.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae hyn ({kind}) yn {ruling} eisoes: agorwch ef eto yn gyntaf.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/motions.py" />
   <source>What came after this amendment rests on it: take that back first.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae'r hyn a ddaeth ar ôl y gwelliant hwn yn dibynnu arno: tynnwch hwnnw'n ôl yn gyntaf.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/motions.py" />
   <source>{mover} cannot second what they moved themselves: name another member.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ni all {mover} eilio'r hyn a gynigiodd ei hun: enwch aelod arall.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/passphrases.py" />
   <source>A sign of this recovery key is not as it was printed: compare it group by group.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid yw nod yn yr allwedd adfer hon fel y'i hargraffwyd: cymharwch hi fesul grŵp.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/passphrases.py" />
   <source>This passphrase is too easily guessed: take three words or more, {shortest} signs at least.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae'r cyfrinymadrodd hwn yn rhy hawdd ei ddyfalu: cymerwch dri gair neu fwy, o leiaf {shortest} nod.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/phrase_text.py" />
   <source>An abbreviation has 2 to 16 small letters and figures, and begins with a letter: write it so.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae gan dalfyriad 2 i 16 o lythrennau bach a ffigurau, ac mae'n dechrau â llythyren: ysgrifennwch ef felly.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/phrase_text.py" />
   <source>The phrase has no words: write what the abbreviation stands for.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid oes geiriau yn yr ymadrodd: ysgrifennwch beth y mae'r talfyriad yn ei olygu.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/phrase_text.py" />
   <source>What is to be filled in stands in curly brackets, in small letters: {name of member}. Mend the brackets.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae'r hyn sydd i'w lenwi mewn bachau cyrliog, mewn llythrennau bach: {name of member}. Cywirwch y bachau.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/phrases_bank.py" />
   <source>A block of the phrase {abbreviation} has no text or an unknown kind.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid oes testun i un o flociau'r ymadrodd {abbreviation}, neu mae ei fath yn anhysbys.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/phrases_bank.py" />
   <source>The phrase {abbreviation} has no words: give it blocks.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid oes geiriau yn yr ymadrodd {abbreviation}: rhowch flociau iddo.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/phrases_bank.py" />
   <source>“{abbreviation}” is no abbreviation for a phrase: use 2 to 16 small letters and figures.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid talfyriad ar gyfer ymadrodd yw “{abbreviation}”: defnyddiwch 2 i 16 o lythrennau bach a ffigurau.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/practice.py" />
   <source>A promise was made here. Minute it, and Ctrl+Enter puts it on the log.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Gwnaed addewid yma. Cofnodwch ef, ac mae Ctrl+Enter yn ei roi ar y log.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/practice.py" />
   <source>An amendment was moved and carried here: Alt+Shift+A.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Cynigiwyd a derbyniwyd gwelliant yma: Alt+Shift+A.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/practice.py" />
   <source>An interest was declared here: Ctrl+Shift+D.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Datganwyd buddiant yma: Ctrl+Shift+D.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/practice.py" />
   <source>It is in your minutes, and waits to be put on the log: Ctrl+Enter at its line.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae yn eich cofnodion, ac yn aros i'w roi ar y log: Ctrl+Enter wrth ei linell.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/practice.py" />
   <source>It is in your words, but not recorded. {not_done}</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae yn eich geiriau, ond heb ei gofnodi. {not_done}</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/practice.py" />
   <source>It is on your log, but says nobody who is to do it: F2 at its line.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae ar eich log, ond nid yw'n dweud pwy sydd i'w wneud: F2 wrth ei linell.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/practice.py" />
   <source>It is on your log.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae ar eich log.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/practice.py" />
   <source>It is on your log. Nobody promised anything here.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae ar eich log. Ni addawodd neb ddim yma.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/practice.py" />
   <source>It stands as a resolution.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae'n sefyll fel penderfyniad.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/practice.py" />
   <source>Press and public were excluded here: Alt+Shift+E.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Gwaharddwyd y wasg a'r cyhoedd yma: Alt+Shift+E.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/practice.py" />
   <source>Press and public were excluded.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Gwaharddwyd y wasg a'r cyhoedd.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/practice.py" />
   <source>Rightly left off the log: nobody promised anything.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Gadawyd oddi ar y log yn gywir: ni addawodd neb ddim.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/practice.py" />
   <source>Somebody came in here: Ctrl+Shift+I.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Daeth rhywun i mewn yma: Ctrl+Shift+I.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/practice.py" />
   <source>Something was resolved here: Ctrl+Shift+R begins a resolution.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Penderfynwyd rhywbeth yma: mae Ctrl+Shift+R yn dechrau penderfyniad.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/practice.py" />
   <source>The adjournment is recorded.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae'r gohiriad wedi'i gofnodi.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/practice.py" />
   <source>The amendment is minuted.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae'r gwelliant wedi'i gofnodi.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/practice.py" />
   <source>The arrival is recorded.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae'r cyrraedd wedi'i gofnodi.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/practice.py" />
   <source>The interest is recorded.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae'r buddiant wedi'i gofnodi.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/practice.py" />
   <source>The meeting was adjourned here: Alt+Shift+J.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Gohiriwyd y cyfarfod yma: Alt+Shift+J.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/practice.py" />
   <source>The words are there, but not as a resolution: Ctrl+Shift+R begins one.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae'r geiriau yno, ond nid fel penderfyniad: mae Ctrl+Shift+R yn dechrau un.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/practice.py" />
   <location filename="../../clerk_desk/ui/dialogs/practice.py" />
   <source>not a promise</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>nid addewid</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/practice.py" />
   <source>{done} Mover and seconder were said as well ({names_said}): Ctrl+Shift+M.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>{done} Dywedwyd pwy a gynigiodd ac a eiliodd hefyd ({names_said}): Ctrl+Shift+M.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/practice.py" />
   <source>{done} The vote was {pro} for and {con} against.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>{done} Y bleidlais oedd {pro} o blaid a {con} yn erbyn.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/presence.py" />
   <location filename="../../clerk_desk/ui" />
   <source>For {name}</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Dros {name}</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/presence.py" />
   <location filename="../../clerk_desk/ui" />
   <source>Left {time}</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Gadawodd {time}</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/progress.py" />
   <source>{closed} of {total} closed</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>caewyd {closed} o {total}</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/public_record.py" />
   <source>The {what} has the exempt title in it: say it in words that give nothing away.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae'r teitl eithriedig yn hyn ({what}): dywedwch ef mewn geiriau nad ydynt yn datgelu dim.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/public_record.py" />
   <source>{called} is public: mark it exempt first, then say what the public reads.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae {called} yn gyhoeddus: nodwch ei bod yn eithriedig yn gyntaf, yna dywedwch beth y mae'r cyhoedd yn ei ddarllen.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/quorum.py" />
   <source>1 member is</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae 1 aelod</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/quorum.py" />
   <source>No member is</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid oes aelod</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/quorum.py" />
   <source>The quorum is lost: {left} left and {needed} are needed, so nothing can be decided until it is back.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Collwyd y cworwm: {left} ar ôl ac mae angen {needed}, felly ni ellir penderfynu dim nes y daw'n ôl.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/quorum.py" />
   <source>{present} members are</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae {present} aelod</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/quorum.py" />
   <source>{present} present</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>{present} yn bresennol</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/quorum.py" />
   <source>{present} present, {needed} needed</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>{present} yn bresennol, angen {needed}</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/quorum.py" />
   <source>{state} since {since}</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>{state} ers {since}</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/recommendations.py" />
   <source>Say to which body it is recommended: Cabinet, Council, or another by its name.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Dywedwch i ba gorff yr argymhellir ef: y Cabinet, y Cyngor, neu un arall wrth ei enw.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/recommendations.py" />
   <source>Say what the answer was: accepted, accepted in part or rejected.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Dywedwch beth oedd yr ateb: derbyniwyd, derbyniwyd yn rhannol neu gwrthodwyd.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/recommendations.py" />
   <source>Say why {reference} was {answer}: the committee will ask.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Dywedwch pam: {reference}, {answer}. Bydd y pwyllgor yn gofyn.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/recommendations.py" />
   <source>{reference} is {status} already: open it again before it is recommended to anybody.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae {reference} yn {status} eisoes: agorwch ef eto cyn ei argymell i neb.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/recommendations.py" />
   <source>{reference} was sent on {day_in_words}: the answer cannot be older.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Anfonwyd {reference} ymlaen ar {day_in_words}: ni all yr ateb fod yn hŷn.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/record.py" />
   <source>A kept state of the minutes cannot be read: put a backup of the store in its place.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ni ellir darllen un o gyflyrau'r cofnodion a gadwyd: rhowch gopi wrth gefn o'r storfa yn ei le.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/record.py" />
   <source>Minutes are not marked as {point} by hand: move the meeting on to that state.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ni nodir cofnodion â llaw yn {point}: symudwch y cyfarfod ymlaen i'r cyflwr hwnnw.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/record.py" />
   <source>The meeting is {state}: close it first, then its minutes can be {point}.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae'r cyfarfod yn {state}: caewch ef yn gyntaf, yna gall ei gofnodion fod yn {point}.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/records.py" />
   <source>{named} has no item {number}: its items are {there}.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid oes eitem {number} yn {named}: ei eitemau yw {there}.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/requoting.py" />
   <source>{reference} rests on these words already.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae {reference} yn dibynnu ar y geiriau hyn eisoes.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/retention.py" />
   <source>Local Government (Scotland) Act 1973, section 50C</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Deddf Llywodraeth Leol (Yr Alban) 1973, adran 50C</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/retention.py" />
   <source>Local Government Act (Northern Ireland) 2014, Part 8</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Deddf Llywodraeth Leol (Gogledd Iwerddon) 2014, Rhan 8</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/retention.py" />
   <source>Local Government Act 1972, section 100C</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Deddf Llywodraeth Leol 1972, adran 100C</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/second_language.py" />
   <source>it has only {join}</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>dim ond {join} sydd ganddo</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/second_language.py" />
   <source>language is a code of two letters, such as cy for Welsh</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>cod dwy lythyren yw language, megis cy ar gyfer Cymraeg</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/second_language.py" />
   <source>{name} must be {wanted} names</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>rhaid i {name} fod yn {wanted} enw</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/set_up_entries.py" />
   <source>The set-up cannot be taken in ({place}: {what}). Put that right in the file, or have it written again.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ni ellir derbyn y gosodiad ({place}: {what}). Cywirwch hynny yn y ffeil, neu gofynnwch am ei hysgrifennu eto.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/set_up_form.py" />
   <source>This is no set-up of an office: give a file that Clerk Desk has written one into.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid gosodiad swyddfa yw hwn: rhowch ffeil yr ysgrifennodd Clerk Desk un iddi.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/set_up_form.py" />
   <source>This set-up was written by a newer version of Clerk Desk: take it in with that one.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ysgrifennwyd y gosodiad hwn gan fersiwn mwy newydd o Clerk Desk: derbyniwch ef gyda'r fersiwn honno.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/sitting.py" />
   <source>Adjourned</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Gohiriwyd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/sitting.py" />
   <source>Began</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Dechreuodd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/sitting.py" />
   <source>Ended</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Daeth i ben</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/sitting.py" />
   <source>Extended to {until}</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Estynnwyd hyd {until}</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/sitting.py" />
   <source>Item {item}</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Eitem {item}</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/sitting.py" />
   <location filename="../../clerk_desk/ui/top_bar.py" />
   <source>Press and public excluded</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Caewyd y wasg a'r cyhoedd allan</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/sitting.py" />
   <source>Press and public readmitted</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Aildderbyniwyd y wasg a'r cyhoedd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/sitting.py" />
   <source>Resumed</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ailddechreuwyd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/sitting.py" />
   <source>{time} is not between what happened before and after: give a time from {between}.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid yw {time} rhwng yr hyn a ddigwyddodd cynt ac wedyn: rhowch amser o {between}.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/standing_items.py" />
   <location filename="../../clerk_desk/ui/dialogs/standing_item.py" />
   <source>A standing item needs a title.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae angen teitl ar eitem sefydlog.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/standing_items.py" />
   <source>Only one standing item can be for {use}: choose which.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Dim ond un eitem sefydlog all fod ar gyfer {use}: dewiswch pa un.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/standing_items.py" />
   <source>“{twice}” is in the list twice: take one of them out.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae “{twice}” yn y rhestr ddwywaith: tynnwch un ohonynt allan.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/sweep.py" />
   <source>A clause has no words.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid oes geiriau mewn cymal.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/sweep.py" />
   <source>A line of the minutes has no words.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid oes geiriau mewn llinell o'r cofnodion.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/sweep.py" />
   <source>A private note is left, which no document shows: “{short}”</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Gadawyd nodyn preifat, nad yw unrhyw ddogfen yn ei ddangos: “{short}”</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/sweep.py" />
   <source>Marked at {raised_at} to come back to{why}.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nodwyd am {raised_at} i ddychwelyd ato{why}.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/sweep.py" />
   <source>No clause follows “{short}”: say what was decided, or take the line out.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid oes cymal yn dilyn “{short}”: dywedwch beth a benderfynwyd, neu tynnwch y llinell allan.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/sweep.py" />
   <source>Nobody has decided on this promise: “{evidence}”</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid oes neb wedi penderfynu ar yr addewid hwn: “{evidence}”</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/sweep.py" />
   <source>The minutes are not ready ({listed}): see to each in the sweep or wave it off, then {doing}.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid yw'r cofnodion yn barod ({listed}): gofalwch am bob un yn yr arolwg neu diystyrwch ef, yna {doing}.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/sweep.py" />
   <source>The words that {reference} rests on {gone}: “{short}”</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Y geiriau y mae {reference} yn dibynnu arnynt, {gone}: “{short}”</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/sweep.py" />
   <source>are no longer in the minutes</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>nid ydynt yn y cofnodion mwyach</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/sweep.py" />
   <location filename="../../clerk_desk/ui/rail.py" />
   <source>come back</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>i ddychwelyd ato</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/sweep.py" />
   <source>follow-up whose words changed</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>cam dilynol y newidiodd ei eiriau</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/sweep.py" />
   <source>follow-ups whose words changed</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>camau dilynol y newidiodd eu geiriau</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/sweep.py" />
   <source>item without an outcome</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>eitem heb ganlyniad</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/sweep.py" />
   <source>items without an outcome</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>eitemau heb ganlyniad</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/sweep.py" />
   <source>marks to come back to</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>marciau i ddychwelyd atynt</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/sweep.py" />
   <source>no clause</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>dim cymal</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/sweep.py" />
   <source>no outcome</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>dim canlyniad</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/sweep.py" />
   <location filename="../../clerk_desk/ui/archive_list.py" />
   <location filename="../../clerk_desk/ui/minute_place.py" />
   <source>private note</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>nodyn preifat</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/sweep.py" />
   <source>private notes</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>nodiadau preifat</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/sweep.py" />
   <source>resolution without a clause</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>penderfyniad heb gymal</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/sweep.py" />
   <source>resolutions without a clause</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>penderfyniadau heb gymal</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/sweep.py" />
   <source>were changed</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>fe'u newidiwyd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/sweep.py" />
   <source>words changed</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>geiriau wedi newid</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/sweep.py" />
   <source>{called} has no minutes: write what became of it, or mark it deferred, not reached or withdrawn.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid oes cofnodion i {called}: ysgrifennwch beth ddaeth ohoni, neu nodwch ei bod wedi'i gohirio, heb ei chyrraedd neu wedi'i thynnu'n ôl.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/sweep.py" />
   <source>{left} was left in: “{short}”</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Gadawyd {left} yn: “{short}”</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/terms.py" />
   <source>The list of members has two chairs, {chairs} and {chairs2}: leave it with one of them.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae gan y rhestr aelodau ddau gadeirydd, {chairs} a {chairs2}: gadewch un ohonynt yn unig.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/terms.py" />
   <source>The list of members has two vice-chairs, {vices} and {vices2}: leave it with one of them.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae gan y rhestr aelodau ddau is-gadeirydd, {vices} a {vices2}: gadewch un ohonynt yn unig.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/terms.py" />
   <source>{name} cannot leave before {day_in_words}, the first day: give a later one.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ni all {name} adael cyn {day_in_words}, y diwrnod cyntaf: rhowch un diweddarach.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/terms.py" />
   <source>{name} is a member of this committee already.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae {name} yn aelod o'r pwyllgor hwn eisoes.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/terms.py" />
   <source>{name} is {role} then: end that term or change that role first.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae {name} yn {role} bryd hynny: dewch â'r tymor hwnnw i ben neu newidiwch y rôl honno yn gyntaf.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/terms.py" />
   <source>{name} left on {day_in_words} already.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Gadawodd {name} ar {day_in_words} eisoes.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/timeline.py" />
   <source>{name} came in</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Daeth {name} i mewn</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/timeline.py" />
   <source>{name} left</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Gadawodd {name}</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/timeline.py" />
   <source>{name} took the chair</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Cymerodd {name} y gadair</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/told_facts.py" />
   <source>The minutes say “{told}”, but the timeline of the meeting has nothing of the kind.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae'r cofnodion yn dweud “{told}”, ond nid oes dim o'r fath yn llinell amser y cyfarfod.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/told_facts.py" />
   <source>The minutes say “{told}”, but the timeline of the meeting has “{fact}”.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae'r cofnodion yn dweud “{told}”, ond “{fact}” sydd yn llinell amser y cyfarfod.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/votes.py" />
   <source>A casting vote is for or against: choose one of the two.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae pleidlais fwrw o blaid neu yn erbyn: dewiswch un o'r ddau.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/votes.py" />
   <source>A count of votes is 0 or more: correct it.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae cyfrif pleidleisiau yn 0 neu fwy: cywirwch ef.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/votes.py" />
   <source>A unanimous vote has none against and nobody abstaining: give the count instead.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid oes neb yn erbyn nac yn ymatal mewn pleidlais unfrydol: rhowch y cyfrif yn lle hynny.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/votes.py" />
   <source>Nobody has voted yet: give the votes first.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid oes neb wedi pleidleisio eto: rhowch y pleidleisiau yn gyntaf.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/votes.py" />
   <source>There is no tie ({for_count} for, {against_count} against), so the chair has no casting vote.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid oes pleidlais gyfartal ({for_count} dros, {against_count} yn erbyn), felly nid oes gan y cadeirydd bleidlais fwrw.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/votes.py" />
   <source>{casting_by} is not in the chair: the casting vote is {name}’s.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid yw {casting_by} yn y gadair: pleidlais {name} yw'r bleidlais fwrw.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/votes.py" />
   <source>{name} has voted twice: take one of the two out.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae {name} wedi pleidleisio ddwywaith: tynnwch un o'r ddwy allan.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/votes.py" />
   <source>{strange} is not on the list of this meeting: add them there first.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid yw {strange} ar restr y cyfarfod hwn: ychwanegwch ef neu hi yno yn gyntaf.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/work_programme.py" />
   <source>An entry of the work programme needs a title.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae angen teitl ar gofnod yn y flaenraglen waith.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/domain/work_programme.py" />
   <source>“{words}” is on the work programme already.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae “{words}” ar y flaenraglen waith eisoes.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/export/accessibility.py" />
   <source>1 line is</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae 1 llinell</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/export/accessibility.py" />
   <source>A column of the table “{short}” has no heading</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid oes pennawd i un o golofnau'r tabl “{short}”</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/export/accessibility.py" />
   <source>A heading has no words</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid oes geiriau mewn pennawd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/export/accessibility.py" />
   <source>A heading skips a level</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae pennawd yn hepgor lefel</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/export/accessibility.py" />
   <source>Clauses and bullets are real lists: {counted}</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Rhestrau go iawn yw cymalau a phwyntiau bwled: {counted}</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/export/accessibility.py" />
   <location filename="../../clerk_desk/ui/style_fields.py" />
   <location filename="../../clerk_desk/ui/translating.py" />
   <source>English</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Saesneg</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/export/accessibility.py" />
   <source>English (UK)</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Saesneg (DU)</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/export/accessibility.py" />
   <source>Give each column its heading.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Rhowch bennawd i bob colofn.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/export/accessibility.py" />
   <source>Give the committee a name.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Rhowch enw i'r pwyllgor.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/export/accessibility.py" />
   <source>Irish</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Gwyddeleg</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/export/accessibility.py" />
   <source>It is the item numbered {marker}: give it a title.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Yr eitem â'r rhif {marker} ydyw: rhowch deitl iddi.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/export/accessibility.py" />
   <source>Language set: {get}</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Iaith wedi'i gosod: {get}</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/export/accessibility.py" />
   <source>No line is in block capitals</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid oes llinell mewn priflythrennau</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/export/accessibility.py" />
   <source>Plain text has no headings or tables to go by</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid oes gan destun plaen benawdau na thablau i fynd wrthynt</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/export/accessibility.py" />
   <source>Publish Word, PDF or a web page instead.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Cyhoeddwch Word, PDF neu dudalen we yn lle hynny.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/export/accessibility.py" />
   <source>Put an item on the agenda, or a sub-heading into the minutes.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Rhowch eitem ar yr agenda, neu is-bennawd yn y cofnodion.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/export/accessibility.py" />
   <source>Say in a sentence what it shows.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Dywedwch mewn brawddeg beth y mae'n ei ddangos.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/export/accessibility.py" />
   <source>Scottish Gaelic</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Gaeleg yr Alban</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/export/accessibility.py" />
   <source>Some letters are shown as open squares</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Dangosir rhai llythrennau fel sgwariau gwag</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/export/accessibility.py" />
   <source>Tables have a header row and no merged cells</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae gan dablau res pennawd a dim celloedd wedi'u cyfuno</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/export/accessibility.py" />
   <source>Tagged for screen readers, to the machine rules of PDF/UA-1</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Wedi'i dagio ar gyfer darllenwyr sgrin, yn ôl rheolau peiriant PDF/UA-1</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/export/accessibility.py" />
   <source>The document has no title</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid oes teitl i'r ddogfen</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/export/accessibility.py" />
   <source>The table “{short}” is not described</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ni ddisgrifiwyd y tabl “{short}”</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/export/accessibility.py" />
   <source>The typefaces have no {letters}. Word shows them.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid oes {letters} yn y ffurfdeipiau. Mae Word yn eu dangos.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/export/accessibility.py" />
   <source>There are no headings to go by</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid oes penawdau i fynd wrthynt</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/export/accessibility.py" />
   <source>Title set</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Teitl wedi'i osod</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/export/accessibility.py" />
   <location filename="../../clerk_desk/ui/style_fields.py" />
   <source>Welsh</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Cymraeg</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/export/accessibility.py" />
   <source>Words in {join} say so to a screen reader</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae geiriau mewn {join} yn dweud hynny wrth ddarllenydd sgrin</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/export/accessibility.py" />
   <source>{counted} in order, none skipped</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>{counted} mewn trefn, heb hepgor yr un</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/export/accessibility.py" />
   <source>{len} lines are</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae {len} llinell</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/export/accessibility.py" />
   <source>{words} in block capitals, which are hard to read</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>{words} mewn priflythrennau, sy'n anodd eu darllen</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/export/accessibility.py" />
   <source>“{short}” stands under none of the level above it.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid yw “{short}” o dan yr un ar y lefel uwch ei ben.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/export/mail.py" />
   <source>The attachments are {size} MB and mail takes 25: send a link to where they are kept instead.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae'r atodiadau'n {size} MB ac mae neges yn cymryd 25: anfonwch ddolen i'r lle y'u cedwir yn lle hynny.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/export/reply_list.py" />
   <source>{name} is larger than 20 MB and no reply list: choose the workbook that was sent out.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae {name} yn fwy na 20 MB ac nid rhestr ymatebion ydyw: dewiswch y llyfr gwaith a anfonwyd allan.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/export/reply_list.py" />
   <source>{name} is no reply list: its first row should have the columns {wanted}.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid rhestr ymatebion yw {name}: dylai'r colofnau {wanted} fod yn ei rhes gyntaf.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/export/reply_list.py" />
   <source>{name} is no workbook: choose the .xlsx file that was sent out and came back.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid llyfr gwaith yw {name}: dewiswch y ffeil .xlsx a anfonwyd allan ac a ddaeth yn ôl.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/export/saving.py" />
   <source>There is a file {to} already: choose another name, or say that it is to be replaced.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae ffeil {to} eisoes: dewiswch enw arall, neu dywedwch ei bod i'w disodli.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/export/saving.py" />
   <source>There is no folder {parent}: make it first or choose another.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid oes ffolder {parent}: gwnewch ef yn gyntaf neu dewiswch un arall.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/export/saving.py" />
   <source>the disk is full: make room and try again</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>mae'r ddisg yn llawn: gwnewch le a rhowch gynnig arall arni</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/export/saving.py" />
   <source>the name is too long: choose a shorter one</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>mae'r enw'n rhy hir: dewiswch un byrrach</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/export/saving.py" />
   <source>this disk may not be written to: choose another folder</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>ni cheir ysgrifennu ar y ddisg hon: dewiswch ffolder arall</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/export/saving.py" />
   <source>this folder may not be written to: choose another folder</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>ni cheir ysgrifennu yn y ffolder hwn: dewiswch ffolder arall</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/export/saving.py" />
   <source>{name} is open in {program}: close it there, or give another name.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae {name} ar agor yn {program}: caewch ef yno, neu rhowch enw arall.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/export/saving.py" />
   <source>{to} cannot be written: {get}.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ni ellir ysgrifennu {to}: {get}.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/export/saving.py" />
   <source>{to} is a folder: give the name of a file in it.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ffolder yw {to}: rhowch enw ffeil ynddo.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/export/word_template.py" />
   <source>The Word template {name} has a password or is an old .doc file: open it in Word and save it as .docx without a password.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae cyfrinair ar y templed Word {name} neu hen ffeil .doc ydyw: agorwch ef yn Word a'i gadw fel .docx heb gyfrinair.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/export/word_template.py" />
   <source>The Word template {name} has macros in it: open it in Word and save it as .docx.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae macros yn y templed Word {name}: agorwch ef yn Word a'i gadw fel .docx.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/export/word_template.py" />
   <source>The Word template {name} is damaged: save it again in Word, or choose another.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae'r templed Word {name} wedi'i ddifrodi: cadwch ef eto yn Word, neu dewiswch un arall.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/export/word_template.py" />
   <source>The Word template {name} is in the strict form: save it in Word as an ordinary Word document (.docx).</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae'r templed Word {name} yn y ffurf gaeth: cadwch ef yn Word fel dogfen Word gyffredin (.docx).</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/export/word_template.py" />
   <source>The Word template {name} is larger than 60 MB: choose one without so many pictures.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae'r templed Word {name} yn fwy na 60 MB: dewiswch un heb gynifer o luniau.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/export/word_template.py" />
   <source>The Word template {name} unpacks to more than any letterhead has: choose another.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae'r templed Word {name} yn dadbacio i fwy nag sydd gan unrhyw bennawd llythyr: dewiswch un arall.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/export/word_template.py" />
   <source>The Word template {path} cannot be read ({strerror}): check the file and its folder.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ni ellir darllen y templed Word {path} ({strerror}): gwiriwch y ffeil a'i ffolder.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/export/word_template.py" />
   <source>There is no Word template {path}: give the place of a .docx file.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid oes templed Word {path}: rhowch le ffeil .docx.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/export/word_template.py" />
   <source>{name} is not a Word file: give a .docx or .dotx file as the template.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid ffeil Word yw {name}: rhowch ffeil .docx neu .dotx fel y templed.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/export/writing.py" />
   <source>{called} can be written as {said}: give the file one of these endings, not “{suffix}”.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Gellir ysgrifennu {called} fel {said}: rhowch un o'r terfyniadau hyn i'r ffeil, nid “{suffix}”.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/paths.py" />
   <source>Clerk Desk's own files are not all there (no folder resources). Install it again.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid yw holl ffeiliau Clerk Desk ei hun yno (dim ffolder resources). Gosodwch ef eto.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/preflight.py" />
   <source>The screen {environ} does not answer. Start Clerk Desk in a desktop session, or unset DISPLAY.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid yw'r sgrin {environ} yn ateb. Dechreuwch Clerk Desk mewn sesiwn bwrdd gwaith, neu dadosodwch DISPLAY.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/resources" />
   <source>A cover sheet, then headings 1.0 and paragraphs 1.1, as officers' reports go to committee</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Taflen glawr, yna penawdau 1.0 a pharagraffau 1.1, fel y mae adroddiadau swyddogion yn mynd i bwyllgor</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/resources" />
   <source>Paragraphs 6.1 under item 6, the resolution as 6.7; (a), (i) and (A)</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Paragraffau 6.1 o dan eitem 6, y penderfyniad fel 6.7; (a), (i) ac (A)</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/resources" />
   <source>The report's summary, Recommended - and its contact before the minutes; Resolved - and ACTION: with the owner</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Crynodeb yr adroddiad, Recommended - a'i gyswllt cyn y cofnodion; Resolved - ac ACTION: gyda'r perchennog</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/resources" />
   <source>Unnumbered narrative; RESOLVED: - with 1. and (a)</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Naratif heb rifau; RESOLVED: - gydag 1. ac (a)</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/resources" />
   <source>Unnumbered narrative; RESOLVED: with 1) and a)</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Naratif heb rifau; RESOLVED: gydag 1) ac a)</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/store/attachments.py" />
   <source>This file is no longer kept with the follow-up.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ni chedwir y ffeil hon gyda'r cam dilynol mwyach.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/store/attachments.py" />
   <source>{name} is not what was attached: the store is damaged, put a backup in its place.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid {name} yw'r hyn a atodwyd: mae'r storfa wedi'i difrodi, rhowch gopi wrth gefn yn ei lle.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/store/backup.py" />
   <source>No backup could be made as {target} ({error}): check the disk, the folder and the name.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ni ellid gwneud copi wrth gefn fel {target} ({error}): gwiriwch y ddisg, y ffolder a'r enw.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/store/backup.py" />
   <source>No backup could be made in {folder} ({error}): nothing was changed, check the disk and try again.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ni ellid gwneud copi wrth gefn yn {folder} ({error}): ni newidiwyd dim, gwiriwch y ddisg a rhowch gynnig arall arni.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/store/backup.py" />
   <source>{target} is there already: choose another name.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae {target} yno eisoes: dewiswch enw arall.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/store/blocks.py" />
   <source>This item was changed in another window: copy your words, open the item again and put them in there.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Newidiwyd yr eitem hon mewn ffenestr arall: copïwch eich geiriau, agorwch yr eitem eto a'u rhoi i mewn yno.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/store/connecting.py" />
   <source>Encryption needs a library that is not installed here: ask your IT to install clerk-desk[encrypted].</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae angen llyfrgell nad yw wedi'i gosod yma er mwyn amgryptio: gofynnwch i'ch adran TG osod clerk-desk[encrypted].</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/store/encrypting.py" />
   <source>{name} is as it was ({reason}): close other windows, check the disk and try again.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae {name} fel yr oedd ({reason}): caewch ffenestri eraill, gwiriwch y ddisg a rhowch gynnig arall arni.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/store/holding.py" />
   <source>{why}: keep the minutes on a disk of this computer.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>{why}: cadwch y cofnodion ar ddisg yn y cyfrifiadur hwn.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/store/keys.py" />
   <source>This opens nothing here: give the passphrase or the printed recovery key of these minutes.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid yw hyn yn agor dim yma: rhowch gyfrinymadrodd neu allwedd adfer argraffedig y cofnodion hyn.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/store/keys.py" />
   <source>{file} cannot be read ({strerror}): give yourself the right to.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ni ellir darllen {file} ({strerror}): rhowch yr hawl i chi'ch hun.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/store/keys.py" />
   <source>{file} is no key file any more: copy a backup's to its place.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid yw {file} yn ffeil allwedd mwyach: copïwch un copi wrth gefn i'w lle.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/store/keys.py" />
   <source>{path} is encrypted and {name}, its key file, is gone: copy a backup's to its place.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae {path} wedi'i amgryptio ac mae {name}, ei ffeil allwedd, wedi mynd: copïwch un copi wrth gefn i'w lle.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/store/opening.py" />
   <source>{path} cannot be opened for writing ({strerror}): choose a folder that you may write in.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ni ellir agor {path} i ysgrifennu ynddo ({strerror}): dewiswch ffolder y cewch ysgrifennu ynddo.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/store/opening.py" />
   <source>{path} is a database of another program: move it away or choose another folder.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Cronfa ddata rhaglen arall yw {path}: symudwch hi o'r ffordd neu dewiswch ffolder arall.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/store/opening.py" />
   <source>{path} is open in an older Clerk Desk: close that one, then start this one again.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae {path} ar agor mewn Clerk Desk hŷn: caewch hwnnw, yna dechreuwch yr un yma eto.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/store/opening.py" />
   <source>{path} was written by {wrote}, and this is the older version {program}: install the newer one.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ysgrifennwyd {path} gan {wrote}, a dyma'r fersiwn hŷn {program}: gosodwch yr un newyddach.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/store/restoring.py" />
   <source>{backup} cannot be used ({faults}): nothing was changed, choose another backup.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ni ellir defnyddio {backup} ({faults}): ni newidiwyd dim, dewiswch gopi wrth gefn arall.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/store/restoring.py" />
   <source>{backup} could not be put in place ({error}): check the disk, close other windows and try again.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ni ellid rhoi {backup} yn ei le ({error}): gwiriwch y ddisg, caewch ffenestri eraill a rhowch gynnig arall arni.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/store/restoring.py" />
   <source>{backup} is the store itself: choose one of its backups.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Y storfa ei hun yw {backup}: dewiswch un o'i chopïau wrth gefn.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui" />
   <source>Arrived {time}</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Cyrhaeddodd {time}</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui" />
   <source>Co-opted</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Cyfetholedig</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui" />
   <location filename="../../clerk_desk/ui/clock.py" />
   <location filename="../../clerk_desk/ui/dialogs/export_choices.py" />
   <location filename="../../clerk_desk/ui/home.py" />
   <location filename="../../clerk_desk/ui/style_fields.py" />
   <source>Draft</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Drafft</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui" />
   <location filename="../../clerk_desk/ui/people/page.py" />
   <source>In the chair</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Yn y gadair</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui" />
   <source>It is joined to another</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Fe'i hunwyd ag un arall</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui" />
   <source>It is on the log</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae ar y log</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui" />
   <source>It was waved off</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Fe'i diystyrwyd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui" />
   <location filename="../../clerk_desk/ui/rail.py" />
   <source>Item {number}</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Eitem {number}</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui" />
   <source>Language</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Iaith</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui" />
   <source>Lock by itself</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Cloi ar ei ben ei hun</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui" />
   <source>NOTED</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>NODWYD</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui" />
   <location filename="../../clerk_desk/ui/forms/ui_late_item.py" />
   <location filename="../../clerk_desk/ui/forms/ui_name_item.py" />
   <location filename="../../clerk_desk/ui/style_fields.py" />
   <source>None</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Dim</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui" />
   <source>PDF</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>PDF</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui" />
   <source>Redo {deed}</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ailwneud: {deed}</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui" />
   <source>Returned {time}</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Dychwelodd {time}</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui" />
   <source>State of the minutes</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Cyflwr y cofnodion</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui" />
   <source>TITLES</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>TEITLAU</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui" />
   <source>The mark was cleared</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Cliriwyd y marc</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui" />
   <source>The program’s own</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Un y rhaglen</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui" />
   <source>Theme</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Thema</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui" />
   <source>Undo {deed}</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Dadwneud: {deed}</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui" />
   <source>Your view of the follow-ups</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Eich golwg o'r camau dilynol</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui" />
   <source>agreed</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>cytunwyd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui" />
   <source>arrived {time}</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>cyrhaeddodd {time}</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui" />
   <source>by video</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>drwy fideo</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui" />
   <source>carried</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>derbyniwyd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui" />
   <source>comment</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>sylw</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui" />
   <source>deferred</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>gohiriwyd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui" />
   <source>exempt</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>eithriedig</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui" />
   <source>for {name}</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>dros {name}</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui" />
   <source>in the chair</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>yn y gadair</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui" />
   <source>interest</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>buddiant</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui" />
   <location filename="../../clerk_desk/ui/follow_up_words.py" />
   <location filename="../../clerk_desk/ui/people/declaring.py" />
   <location filename="../../clerk_desk/ui/people/roll.py" />
   <location filename="../../clerk_desk/ui/people/seen.py" />
   <source>item {number}</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>eitem {number}</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui" />
   <source>left {time}</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>gadawodd {time}</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui" />
   <source>lost</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>gwrthodwyd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui" />
   <location filename="../../clerk_desk/ui/follow_up_panel.py" />
   <source>members</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>aelodau</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui" />
   <source>minuted</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>cofnodwyd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui" />
   <location filename="../../clerk_desk/ui/margin_entries.py" />
   <location filename="../../clerk_desk/ui/sweep_rows.py" />
   <source>no date</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>dim dyddiad</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui" />
   <location filename="../../clerk_desk/ui/margin_entries.py" />
   <location filename="../../clerk_desk/ui/sweep_rows.py" />
   <source>no owner</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>dim perchennog</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui" />
   <source>no vote</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>dim</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui" />
   <source>none</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>dim</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui" />
   <location filename="../../clerk_desk/ui/dialogs/replies.py" />
   <source>note</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>nodyn</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui" />
   <source>now</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>nawr</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui" />
   <source>overdue</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>hwyr</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui" />
   <source>resolved</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>penderfynwyd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui" />
   <source>returned {time}</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>dychwelodd {time}</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui" />
   <source>somebody</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>rhywun</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui" />
   <source>withdrawn</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>tynnwyd yn ôl</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui" />
   <location filename="../../clerk_desk/ui/dialogs/phrases.py" />
   <location filename="../../clerk_desk/ui/style_page.py" />
   <source>your own</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>eich un chi</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui" />
   <source>{note}, interest</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>{note}, buddiant</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui" />
   <source>{office}, in the chair</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>{office}, yn y gadair</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui" />
   <source>“That”</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>“That”</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/agenda_menu.py" />
   <location filename="../../clerk_desk/ui/command_choices.py" />
   <source>Item</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Eitem</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/alarm.py" />
   <source>Copy text</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Copïo'r testun</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/alarm.py" />
   <source>Not saved since {time}. {reason}.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Heb ei gadw ers {time}. {reason}.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/alarm.py" />
   <source>Save elsewhere…</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Cadw mewn lle arall…</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/alarm.py" />
   <source>Show what was saved there</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Dangos yr hyn a gadwyd yno</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/alarm.py" />
   <source>Try again</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ceisio eto</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/alarm.py" />
   <source>Your words are all still here, and it is tried again every 3 seconds. Go on typing.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae eich geiriau i gyd yma o hyd, a rhoddir cynnig arall arni bob 3 eiliad. Daliwch ati i deipio.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/alarm.py" />
   <source>Your words are all still here. Showing what was saved there puts them on the clipboard first.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae eich geiriau i gyd yma o hyd. Mae dangos yr hyn a gadwyd yno yn eu rhoi ar y clipfwrdd yn gyntaf.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/alarm.py" />
   <source>Your words of {time} are in {name} too. It is tried again every 3 seconds. Go on typing.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae eich geiriau am {time} yn {name} hefyd. Rhoddir cynnig arall arni bob 3 eiliad. Daliwch ati i deipio.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/archive_list.py" />
   <source>Lines found</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Llinellau a ganfuwyd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/archive_list.py" />
   <source>still open</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>yn dal ar agor</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/archive_list.py" />
   <source>who was there</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>pwy oedd yno</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/archive_narrowing.py" />
   <source>Any year</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Unrhyw flwyddyn</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/archive_narrowing.py" />
   <source>Best match first</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Y cyfatebiad gorau yn gyntaf</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/archive_narrowing.py" />
   <source>Every committee</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Pob pwyllgor</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/archive_narrowing.py" />
   <source>Everything</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Popeth</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/archive_narrowing.py" />
   <location filename="../../clerk_desk/ui/forms/ui_closure.py" />
   <source>First day</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Diwrnod cyntaf</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/archive_narrowing.py" />
   <location filename="../../clerk_desk/ui/follow_up_table.py" />
   <location filename="../../clerk_desk/ui/follow_up_view.py" />
   <location filename="../../clerk_desk/ui/foot.py" />
   <location filename="../../clerk_desk/ui/item_head.py" />
   <location filename="../../clerk_desk/ui/margin.py" />
   <location filename="../../clerk_desk/ui/menus.py" />
   <location filename="../../clerk_desk/ui/sidebar.py" />
   <source>Follow-ups</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Camau dilynol</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/archive_narrowing.py" />
   <source>Follow-ups closed</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Camau dilynol a gaewyd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/archive_narrowing.py" />
   <source>Follow-ups still open</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Camau dilynol sy’n dal ar agor</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/archive_narrowing.py" />
   <source>From one day to another</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>O un diwrnod i un arall</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/archive_narrowing.py" />
   <location filename="../../clerk_desk/ui/forms/ui_edit_follow_up.py" />
   <location filename="../../clerk_desk/ui/forms/ui_set_up.py" />
   <location filename="../../clerk_desk/ui/forms/ui_set_up_offer.py" />
   <source>Kind</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Math</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/archive_narrowing.py" />
   <location filename="../../clerk_desk/ui/forms/ui_closure.py" />
   <source>Last day</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Diwrnod olaf</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/archive_narrowing.py" />
   <source>Newest first</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Y diweddaraf yn gyntaf</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/archive_narrowing.py" />
   <source>Order</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Trefn</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/archive_narrowing.py" />
   <source>Person</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Person</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/archive_narrowing.py" />
   <source>Reports</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Adroddiadau</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/archive_narrowing.py" />
   <source>Titles of items</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Teitlau eitemau</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/archive_narrowing.py" />
   <source>What was recommended</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Yr hyn a argymhellwyd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/archive_narrowing.py" />
   <source>What was resolved</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Yr hyn a benderfynwyd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/archive_narrowing.py" />
   <source>What was said</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Yr hyn a ddywedwyd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/archive_narrowing.py" />
   <source>Years</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Blynyddoedd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/archive_narrowing.py" />
   <source>to</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>i</translation>
  </message>
  <message numerus="yes">
   <location filename="../../clerk_desk/ui/archive_page.py" />
   <location filename="../../clerk_desk/ui/dialogs/understood.py" />
   <source>%n line(s)</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>
    <numerusform>%n llinell</numerusform>
    <numerusform>%n llinell</numerusform>
    <numerusform>%n llinell</numerusform>
    <numerusform>%n llinell</numerusform>
    <numerusform>%n llinell</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../clerk_desk/ui/archive_page.py" />
   <source>%n meeting(s) still to be indexed</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>
    <numerusform>%n cyfarfod heb eu mynegeio eto</numerusform>
    <numerusform>%n cyfarfod heb eu mynegeio eto</numerusform>
    <numerusform>%n cyfarfod heb eu mynegeio eto</numerusform>
    <numerusform>%n cyfarfod heb eu mynegeio eto</numerusform>
    <numerusform>%n cyfarfod heb eu mynegeio eto</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/archive_page.py" />
   <source>Has this been asked before?</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>A ofynnwyd hyn o’r blaen?</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/archive_page.py" />
   <source>Nothing was found</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ni chanfuwyd dim</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/archive_page.py" />
   <location filename="../../clerk_desk/ui/sidebar.py" />
   <source>Search</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Chwilio</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/archive_page.py" />
   <source>Search everything ever minuted</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Chwilio popeth a gofnodwyd erioed</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/archive_page.py" />
   <source>Try fewer words, the beginning of one, or every committee and year.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Rhowch gynnig ar lai o eiriau, dechrau gair, neu bob pwyllgor a blwyddyn.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/archive_page.py" />
   <source>Type two letters or more. Words stand in any order, “in a row” in quotation marks, with OR between; -not with a hyphen.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Teipiwch ddwy lythyren neu fwy. Geiriau mewn unrhyw drefn, “yn olynol” mewn dyfynodau, gydag OR rhyngddynt; -heb gyda chysylltnod.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/archive_page.py" />
   <source>Words, a name, “Minute 27”, 6.7(b)(ii), a reference</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Geiriau, enw, “Minute 27”, 6.7(b)(ii), cyfeirnod</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/archive_page.py" />
   <source>about the matter of this sentence</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>am fater y frawddeg hon</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/archive_page.py" />
   <source>the best of the newest {count}</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>y gorau o’r {count} mwyaf newydd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/archive_page.py" />
   <source>{count} lines</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>{count} llinell</translation>
  </message>
  <message numerus="yes">
   <location filename="../../clerk_desk/ui/bringing.py" />
   <location filename="../../clerk_desk/ui/dialogs/bring_past.py" />
   <source>%n meeting(s) brought in</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>
    <numerusform>Daethpwyd â %n cyfarfod i mewn</numerusform>
    <numerusform>Daethpwyd â %n cyfarfod i mewn</numerusform>
    <numerusform>Daethpwyd â %n cyfarfod i mewn</numerusform>
    <numerusform>Daethpwyd â %n cyfarfod i mewn</numerusform>
    <numerusform>Daethpwyd â %n cyfarfod i mewn</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/bringing.py" />
   <source>Old minutes are coming in.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae hen gofnodion yn dod i mewn.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/bringing.py" />
   <source>Old minutes are coming in: {done} of {of} files.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae hen gofnodion yn dod i mewn: {done} o {of} ffeil.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/bringing.py" />
   <source>Show</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Dangos</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/calendar_tabs.py" />
   <source>Add closure days</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ychwanegu dyddiau cau</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/calendar_tabs.py" />
   <source>Bank holidays</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Gwyliau banc</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/calendar_tabs.py" />
   <source>Bank holidays in {nation}</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Gwyliau banc: {nation}</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/calendar_tabs.py" />
   <source>Closure days, for every committee</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Dyddiau cau, ar gyfer pob pwyllgor</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/calendar_tabs.py" />
   <source>Meetings</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Cyfarfodydd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/calendar_tabs.py" />
   <source>Meetings in {year} · {count}</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Cyfarfodydd yn {year} · {count}</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/calendar_tabs.py" />
   <location filename="../../clerk_desk/ui/forms/ui_move_meeting.py" />
   <source>Move it</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ei symud</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/calendar_tabs.py" />
   <location filename="../../clerk_desk/ui/figures_page.py" />
   <source>Municipal year</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Blwyddyn ddinesig</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/calendar_tabs.py" />
   <location filename="../../clerk_desk/ui/foot.py" />
   <location filename="../../clerk_desk/ui/forms/ui_new_meeting.py" />
   <location filename="../../clerk_desk/ui/home.py" />
   <location filename="../../clerk_desk/ui/welcome.py" />
   <source>New meeting</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Cyfarfod newydd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/calendar_tabs.py" />
   <source>No closure days yet. Add them: due dates counted in working days pass over them, in every committee.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Dim dyddiau cau eto. Ychwanegwch hwy: mae dyddiadau cwblhau a gyfrifir mewn diwrnodau gwaith yn mynd heibio iddynt, ym mhob pwyllgor.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/calendar_tabs.py" />
   <source>No meetings in this year. Plan them all at once; each gets its agenda when its time comes.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Dim cyfarfodydd yn y flwyddyn hon. Cynlluniwch hwy i gyd ar unwaith; caiff pob un ei agenda pan ddaw ei amser.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/calendar_tabs.py" />
   <source>No venue yet</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Dim lleoliad eto</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/calendar_tabs.py" />
   <location filename="../../clerk_desk/ui/forms/ui_plan_meetings.py" />
   <source>Plan meetings</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Cynllunio cyfarfodydd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/calendar_tabs.py" />
   <location filename="../../clerk_desk/ui/committee_tabs.py" />
   <location filename="../../clerk_desk/ui/forms/ui_plain_files.py" />
   <location filename="../../clerk_desk/ui/log_tab.py" />
   <source>Take out</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Tynnu allan</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/calendar_tabs.py" />
   <location filename="../../clerk_desk/ui/home.py" />
   <location filename="../../clerk_desk/ui/resume.py" />
   <source>no agenda yet</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>dim agenda eto</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/calendar_tabs.py" />
   <location filename="../../clerk_desk/ui/committee_tabs.py" />
   <location filename="../../clerk_desk/ui/dialogs/wordings.py" />
   <source>until {day}</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>tan {day}</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/card.py" />
   <source>Act</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Gweithredu</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/card.py" />
   <source>Arrange</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Trefnu</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/card.py" />
   <source>Circulate</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Cylchredeg</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/card.py" />
   <source>Due?</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Erbyn?</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/card.py" />
   <source>Owner?</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Perchennog?</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/card.py" />
   <source>Refer</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Cyfeirio</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/card.py" />
   <source>Report back</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Adrodd yn ôl</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/card.py" />
   <source>Respond</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ymateb</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/card.py" />
   <location filename="../../clerk_desk/ui/sweep_rows.py" />
   <source>Suggested</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Awgrymwyd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/card.py" />
   <source>Suggested follow-up: {kind}, {what}</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Cam dilynol a awgrymir: {kind}, {what}</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/card.py" />
   <source>log</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>logio</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/clock.py" />
   <source>, to {time}</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>, hyd {time}</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/clock.py" />
   <source>Adjourned since {time}</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Gohiriwyd ers {time}</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/clock.py" />
   <source>Confirmed, locked</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Cadarnhawyd, wedi'u cloi</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/clock.py" />
   <source>Ended {time}</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Daeth i ben {time}</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/clock.py" />
   <location filename="../../clerk_desk/ui/home.py" />
   <source>Live</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Yn fyw</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/clock.py" />
   <location filename="../../clerk_desk/ui/home.py" />
   <source>Planned</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Wedi'i gynllunio</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/clock.py" />
   <location filename="../../clerk_desk/ui/dialogs/export_choices.py" />
   <location filename="../../clerk_desk/ui/home.py" />
   <source>Published draft</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Drafft cyhoeddedig</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/clock.py" />
   <source>{h} h {min} min in</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>{h} awr {min} mun</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/clock.py" />
   <source>{min} min in</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>{min} mun</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/closing.py" />
   <location filename="../../clerk_desk/ui/dialogs/export.py" />
   <source>Confirm and lock</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Cadarnhau a chloi</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/closing.py" />
   <source>Confirm these minutes as a correct record? They are locked for good then.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Cadarnhau'r cofnodion hyn yn gofnod cywir? Fe'u cloir am byth wedyn.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/closing.py" />
   <source>Confirmed (signed as a correct record, locked for good)</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Cadarnhawyd (llofnodwyd yn gofnod cywir, wedi'u cloi am byth)</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/closing.py" />
   <source>Draft (the meeting is closed, the minutes are finished)</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Drafft (mae'r cyfarfod ar gau, gorffennir y cofnodion)</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/closing.py" />
   <source>Live (the meeting is on, minutes are taken)</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Yn fyw (mae'r cyfarfod ymlaen, cymerir cofnodion)</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/closing.py" />
   <location filename="../../clerk_desk/ui/dialogs/export.py" />
   <source>Not yet</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid eto</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/closing.py" />
   <source>Planned (the agenda is made ready)</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Wedi'i gynllunio (paratoir yr agenda)</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/closing.py" />
   <source>Published draft (sent out, until it is confirmed)</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Drafft cyhoeddedig (anfonwyd allan, nes ei gadarnhau)</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/closing.py" />
   <source>The minutes are not saved yet, so they cannot be looked over: see the red bar.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid yw'r cofnodion wedi'u cadw eto, felly ni ellir bwrw golwg drostynt: gweler y bar coch.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/command_choices.py" />
   <location filename="../../clerk_desk/ui/keys_page.py" />
   <location filename="../../clerk_desk/ui/menus.py" />
   <source>Line</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Llinell</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/command_choices.py" />
   <source>Put the name in</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Rhoi'r enw i mewn</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/command_palette.py" />
   <source>Nothing has these letters.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid oes dim â'r llythrennau hyn.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/command_palette.py" />
   <source>What fits</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Beth sy'n cyd-fynd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/committee_page.py" />
   <source>Action log</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Log camau gweithredu</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/committee_page.py" />
   <location filename="../../clerk_desk/ui/dialogs/committee.py" />
   <source>Add a committee</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ychwanegu pwyllgor</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/committee_page.py" />
   <source>Add one: its name, members, quorum and house style.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ychwanegwch un: ei enw, aelodau, cworwm ac arddull y tŷ.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/committee_page.py" />
   <source>Calendar</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Calendr</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/committee_page.py" />
   <location filename="../../clerk_desk/ui/dialogs/passphrase.py" />
   <source>Change it</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ei newid</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/committee_page.py" />
   <location filename="../../clerk_desk/ui/dialogs/set_up.py" />
   <location filename="../../clerk_desk/ui/forms/ui_closure.py" />
   <source>Closure days</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Dyddiau cau</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/committee_page.py" />
   <location filename="../../clerk_desk/ui/dialogs/set_up.py" />
   <location filename="../../clerk_desk/ui/menus.py" />
   <location filename="../../clerk_desk/ui/sidebar.py" />
   <source>Committees</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Pwyllgorau</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/committee_page.py" />
   <location filename="../../clerk_desk/ui/committee_tabs.py" />
   <location filename="../../clerk_desk/ui/style_fields.py" />
   <source>Members</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Aelodau</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/committee_page.py" />
   <location filename="../../clerk_desk/ui/committee_tabs.py" />
   <source>Officers</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Swyddogion</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/committee_page.py" />
   <location filename="../../clerk_desk/ui/forms/ui_set_up.py" />
   <source>Set-up of the office</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Gosodiad y swyddfa</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/committee_page.py" />
   <source>Standing items</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Eitemau sefydlog</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/committee_page.py" />
   <source>There is no committee yet</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid oes pwyllgor eto</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/committee_page.py" />
   <source>house style {name}</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>arddull tŷ {name}</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/committee_page.py" />
   <source>no quorum set</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>dim cworwm wedi'i osod</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/committee_page.py" />
   <source>quorum {count}</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>cworwm {count}</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/committee_page.py" />
   <source>template {name}</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>templed {name}</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/committee_tabs.py" />
   <location filename="../../clerk_desk/ui/dialogs/term.py" />
   <source>Add a member</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ychwanegu aelod</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/committee_tabs.py" />
   <location filename="../../clerk_desk/ui/empty.py" />
   <source>Add an item</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ychwanegu eitem</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/committee_tabs.py" />
   <location filename="../../clerk_desk/ui/dialogs/term.py" />
   <source>Add an officer</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ychwanegu swyddog</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/committee_tabs.py" />
   <source>After the business of the day</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ar ôl busnes y dydd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/committee_tabs.py" />
   <location filename="../../clerk_desk/ui/log_tab.py" />
   <source>Down</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>I lawr</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/committee_tabs.py" />
   <source>Drafted with the minutes to confirm</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Drafftir gyda'r cofnodion i'w cadarnhau</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/committee_tabs.py" />
   <source>Drafted with the work programme</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Drafftir gyda'r flaenraglen waith</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/committee_tabs.py" />
   <source>Drafted with what is still open</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Drafftir gyda'r hyn sy'n agored o hyd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/committee_tabs.py" />
   <source>End the term</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Dod â'r tymor i ben</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/committee_tabs.py" />
   <source>End their time</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Dod â'u cyfnod i ben</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/committee_tabs.py" />
   <source>Members who have left</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Aelodau sydd wedi gadael</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/committee_tabs.py" />
   <source>Members · {count}</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Aelodau · {count}</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/committee_tabs.py" />
   <source>No officers yet. Add the clerk and whoever advises the committee.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Dim swyddogion eto. Ychwanegwch y clerc a phwy bynnag sy'n cynghori'r pwyllgor.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/committee_tabs.py" />
   <source>No standing items yet. Add them, or begin with the usual ones: apologies, declarations, minutes and so on.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Dim eitemau sefydlog eto. Ychwanegwch hwy, neu dechreuwch â'r rhai arferol: ymddiheuriadau, datganiadau, cofnodion ac yn y blaen.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/committee_tabs.py" />
   <source>Nobody sits on this committee yet. Add its members; their terms are kept.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid oes neb yn eistedd ar y pwyllgor hwn eto. Ychwanegwch ei aelodau; cedwir eu tymhorau.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/committee_tabs.py" />
   <source>Officers who have left</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Swyddogion sydd wedi gadael</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/committee_tabs.py" />
   <source>On every agenda</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ar bob agenda</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/committee_tabs.py" />
   <location filename="../../clerk_desk/ui/log_tab.py" />
   <source>The usual ones</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Y rhai arferol</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/committee_tabs.py" />
   <location filename="../../clerk_desk/ui/log_tab.py" />
   <source>Up</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>I fyny</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/committee_tabs.py" />
   <location filename="../../clerk_desk/ui/follow_up_words.py" />
   <source>since {day}</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>ers {day}</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/committee_tabs.py" />
   <location filename="../../clerk_desk/ui/dialogs/wordings.py" />
   <source>{since} to {until}</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>{since} i {until}</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/completion.py" />
   <source>Names</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Enwau</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/course.py" />
   <location filename="../../clerk_desk/ui/menus.py" />
   <source>Adjourn the meeting</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Gohirio'r cyfarfod</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/course.py" />
   <location filename="../../clerk_desk/ui/menus.py" />
   <source>Exclude press and public…</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Cau allan y wasg a'r cyhoedd…</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/course.py" />
   <source>Readmit press and public</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Aildderbyn y wasg a'r cyhoedd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/course.py" />
   <source>Resume the meeting</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ailddechrau'r cyfarfod</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/course.py" />
   <source>This is the item as it was saved in the other window. The whole text as it stood here is on the clipboard.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Dyma'r eitem fel y'i cadwyd yn y ffenestr arall. Mae'r testun cyfan fel y safai yma ar y clipfwrdd.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/cover.py" />
   <source>Give the passphrase of the minutes to go on.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Rhowch gyfrinymadrodd y cofnodion i fynd ymlaen.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/cover.py" />
   <location filename="../../clerk_desk/ui/forms/ui_recovery.py" />
   <location filename="../../clerk_desk/ui/messages.py" />
   <location filename="../../clerk_desk/ui/practice_strip.py" />
   <source>Go on</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mynd ymlaen</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/cover.py" />
   <source>Locked</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Wedi'i gloi</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/cover.py" />
   <location filename="../../clerk_desk/ui/forms/ui_passphrase.py" />
   <source>Passphrase</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Cyfrinymadrodd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/cover.py" />
   <location filename="../../clerk_desk/ui/forms/ui_passphrase.py" />
   <source>Passphrase or recovery key</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Cyfrinymadrodd neu allwedd adfer</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/cover.py" />
   <source>The last words are not saved yet; they are still there.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid yw'r geiriau olaf wedi'u cadw eto; maent yno o hyd.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/cover.py" />
   <source>The minutes are covered until you go on.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae'r cofnodion wedi'u gorchuddio nes i chi fynd ymlaen.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/cover.py" />
   <source>What you typed is saved.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Cadwyd yr hyn a deipiwyd gennych.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/deciding.py" />
   <location filename="../../clerk_desk/ui/undoing.py" />
   <source>The minutes could not be saved, so this was not done: see the red bar, then try again.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ni ellid cadw'r cofnodion, felly ni wnaed hyn: gweler y bar coch, yna rhowch gynnig arall arni.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/agenda_items.py" />
   <source>After {item}</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ar ôl {item}</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/agenda_items.py" />
   <source>At the end of the agenda</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ar ddiwedd yr agenda</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/agenda_items.py" />
   <source>Defer {item}</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Gohirio {item}</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/agenda_items.py" />
   <source>It begins with “{words}”. Follow-ups, marks and votes of these lines go along.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae'n dechrau â “{words}”. Mae camau dilynol, marciau a phleidleisiau'r llinellau hyn yn mynd gyda hwy.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/agenda_items.py" />
   <source>Its report and recommendations go on that meeting's agenda.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae ei hadroddiad a'i hargymhellion yn mynd ar agenda'r cyfarfod hwnnw.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/agenda_items.py" />
   <source>Late item, after the agenda was sent out</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Eitem hwyr, ar ôl anfon yr agenda allan</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/agenda_items.py" />
   <source>No later meeting of this committee is planned yet, so say in words to when.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ni chynlluniwyd cyfarfod diweddarach o'r pwyllgor hwn eto, felly dywedwch mewn geiriau tan ba bryd.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/agenda_items.py" />
   <source>No meeting yet: in words</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Dim cyfarfod eto: mewn geiriau</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/agenda_items.py" />
   <source>On the agenda all along</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ar yr agenda o'r dechrau</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/agenda_items.py" />
   <source>Only urgent business needs a reason.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Dim ond mater brys y mae angen rheswm arno.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/agenda_items.py" />
   <location filename="../../clerk_desk/ui/forms/ui_name_item.py" />
   <source>Rename it</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ei hailenwi</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/agenda_items.py" />
   <source>Rename {item}</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ailenwi {item}</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/agenda_items.py" />
   <source>Split it</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ei rhannu</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/agenda_items.py" />
   <source>Split {item} here</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Rhannu {item} yma</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/agenda_items.py" />
   <source>The item stays on the agenda, marked as withdrawn.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae'r eitem yn aros ar yr agenda, wedi'i nodi'n un a dynnwyd yn ôl.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/agenda_items.py" />
   <source>The minutes under it, and what was promised in them, stay as they are.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae'r cofnodion oddi tani, a'r hyn a addawyd ynddynt, yn aros fel y maent.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/agenda_items.py" />
   <source>The reason stands in the minutes.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae'r rheswm yn y cofnodion.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/agenda_items.py" />
   <source>Urgent business, with the chair's reason</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mater brys, gyda rheswm y cadeirydd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/agenda_items.py" />
   <source>Withdraw it</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ei thynnu'n ôl</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/agenda_items.py" />
   <source>Withdraw {item}</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Tynnu {item} yn ôl</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/agenda_items.py" />
   <source>at the request of the applicant</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>ar gais yr ymgeisydd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/backups.py" />
   <source>A backup was made and looked over: it is whole.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Gwnaed copi wrth gefn a bwriwyd golwg drosto: mae'n gyfan.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/backups.py" />
   <source>A second place for backups</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ail le ar gyfer copïau wrth gefn</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/backups.py" />
   <source>A second place, such as a stick or a share, keeps them when this computer is lost.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae ail le, megis cofbin neu yriant a rennir, yn eu cadw pan gollir y cyfrifiadur hwn.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/backups.py" />
   <source>Each backup is copied to {place} too.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Copïir pob copi wrth gefn i {place} hefyd.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/backups.py" />
   <source>Go back to it</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mynd yn ôl iddo</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/backups.py" />
   <source>Go back to the minutes as they were on {when}? What is there now is kept as a backup first.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mynd yn ôl i'r cofnodion fel yr oeddent ar {when}? Cedwir yr hyn sydd yno nawr fel copi wrth gefn yn gyntaf.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/backups.py" />
   <location filename="../../clerk_desk/ui/safety.py" />
   <source>Looking the store over …</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Bwrw golwg dros y storfa …</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/backups.py" />
   <location filename="../../clerk_desk/ui/safety.py" />
   <source>Making a backup …</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Gwneud copi wrth gefn …</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/backups.py" />
   <source>One is made every half hour while something changes, when you close Clerk Desk, and before an upgrade. All of two days are kept, then one a day, a week, a month.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Gwneir un bob hanner awr tra bo rhywbeth yn newid, pan gaewch Clerk Desk, a chyn uwchraddio. Cedwir y cyfan o ddau ddiwrnod, yna un y dydd, yr wythnos, y mis.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/backups.py" />
   <location filename="../../clerk_desk/ui/main_window.py" />
   <source>Stay</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Aros</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/backups.py" />
   <source>The store is not whole ({faults}). Put a backup back.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid yw'r storfa'n gyfan ({faults}). Rhowch gopi wrth gefn yn ôl.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/backups.py" />
   <source>The store is whole: every page and every reference was read ({counts}).</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae'r storfa'n gyfan: darllenwyd pob tudalen a phob cyfeiriad ({counts}).</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/backups.py" />
   <source>asked for</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>gofynnwyd amdano</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/backups.py" />
   <source>at closing</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>wrth gau</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/backups.py" />
   <source>before a set-up was taken in</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>cyn derbyn gosodiad</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/backups.py" />
   <source>before an upgrade</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>cyn uwchraddio</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/backups.py" />
   <source>before another was put back</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>cyn rhoi un arall yn ôl</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/backups.py" />
   <source>second place</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>ail le</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/backups.py" />
   <source>this computer</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>y cyfrifiadur hwn</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/backups.py" />
   <source>while working</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>wrth weithio</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/bin.py" />
   <source>Choose what is to stand in the minutes again.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Dewiswch beth sydd i sefyll yn y cofnodion eto.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/bin.py" />
   <source>Nothing has been taken out of this meeting. Items and words that you remove come here.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ni thynnwyd dim o'r cyfarfod hwn. Daw eitemau a geiriau a ddilëwch yma.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/bin.py" />
   <source>agenda item</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>eitem agenda</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/bring_back.py" />
   <source>A new line. Taken, it stands where it stands in the file.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Llinell newydd. O'i derbyn, saif lle y saif yn y ffeil.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/bring_back.py" />
   <location filename="../../clerk_desk/ui/forms/ui_bring_back.py" />
   <source>As it is in the Word file</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Fel y mae yn y ffeil Word</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/bring_back.py" />
   <source>Changes in {name}</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Newidiadau yn {name}</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/bring_back.py" />
   <source>No longer in the file. Taken, it goes into the bin of this meeting.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid yw yn y ffeil mwyach. O'i derbyn, â i fin y cyfarfod hwn.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/bring_back.py" />
   <location filename="../../clerk_desk/ui/dialogs/replies.py" />
   <source>Not taken</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ni dderbyniwyd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/bring_back.py" />
   <source>Nothing in this file differs from what was sent: there is nothing to take over.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid oes dim yn y ffeil hon yn wahanol i'r hyn a anfonwyd: nid oes dim i'w dderbyn.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/bring_back.py" />
   <source>Put in 1 change</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Rhoi 1 newid i mewn</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/bring_back.py" />
   <location filename="../../clerk_desk/ui/forms/ui_bring_back.py" />
   <source>Put in no changes</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Peidio â rhoi newid i mewn</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/bring_back.py" />
   <source>Put in {count} changes</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Rhoi {count} newid i mewn</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/bring_back.py" />
   <source>Taken, the comment becomes a mark to come back to.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>O'i dderbyn, daw'r sylw yn farc i ddychwelyd ato.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/bring_back.py" />
   <source>The comment on it</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Y sylw arno</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/bring_back.py" />
   <source>The same words in another place. Taken, they stand where they stand in the file.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Yr un geiriau mewn lle arall. O'u derbyn, safant lle y safant yn y ffeil.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/bring_back.py" />
   <source>These words were changed here too since the file was sent: taking it puts the words from Word in their place.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Newidiwyd y geiriau hyn yma hefyd ers anfon y ffeil: mae eu derbyn yn rhoi'r geiriau o Word yn eu lle.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/bring_back.py" />
   <source>This is no line of the minutes, so it cannot be taken: change it where it is kept, if it is right.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid llinell o'r cofnodion yw hon, felly ni ellir ei derbyn: newidiwch hi lle y'i cedwir, os yw'n gywir.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/bring_back.py" />
   <source>by hand</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>â llaw</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/bring_back.py" />
   <source>to decide</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>i'w benderfynu</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/bring_back.py" />
   <source>{can} to take or leave, {left} still to decide. T takes, L leaves, A takes all the rest.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>{can} i'w derbyn neu eu gadael, {left} i'w penderfynu o hyd. Mae T yn derbyn, L yn gadael, A yn derbyn y gweddill i gyd.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/bring_back.py" />
   <source>{count} to make by hand.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>{count} i'w gwneud â llaw.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/bring_back.py" />
   <source>– Leave</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>– Gadael</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/bring_back.py" />
   <source>✓ Take</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>✓ Derbyn</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/bring_past.py" />
   <location filename="../../clerk_desk/ui/forms/ui_backups.py" />
   <location filename="../../clerk_desk/ui/forms/ui_bin.py" />
   <location filename="../../clerk_desk/ui/forms/ui_bring_back.py" />
   <location filename="../../clerk_desk/ui/forms/ui_bring_past.py" />
   <location filename="../../clerk_desk/ui/forms/ui_contacts.py" />
   <location filename="../../clerk_desk/ui/forms/ui_phrases.py" />
   <location filename="../../clerk_desk/ui/forms/ui_plain_files.py" />
   <location filename="../../clerk_desk/ui/forms/ui_record.py" />
   <location filename="../../clerk_desk/ui/forms/ui_wordings.py" />
   <source>&amp;Close</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>&amp;Cau</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/bring_past.py" />
   <source>&amp;Put aside</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>&amp;Rhoi o'r neilltu</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/bring_past.py" />
   <source>A folder of old minutes</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ffolder o hen gofnodion</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/bring_past.py" />
   <location filename="../../clerk_desk/ui/forms/ui_bring_past.py" />
   <source>Bring in</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Dod i mewn</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/bring_past.py" />
   <source>Nothing could be read in this file.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid oedd modd darllen dim yn y ffeil hon.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/bring_past.py" />
   <location filename="../../clerk_desk/ui/dialogs/plain_files.py" />
   <location filename="../../clerk_desk/ui/preview.py" />
   <source>Stop</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Stopio</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/bring_past.py" />
   <source>Stopped. What is in stays in; bring in again to go on.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Wedi stopio. Mae’r hyn sydd i mewn yn aros; dewch i mewn eto i fynd ymlaen.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/bring_past.py" />
   <source>Word, PDF, HTML and text files of the folder and those below it become confirmed meetings, each once. You may stop at any time: begun again, it goes on where it was.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae ffeiliau Word, PDF, HTML a thestun y ffolder a’r rhai oddi tano yn dod yn gyfarfodydd a gadarnhawyd, unwaith yr un. Cewch stopio unrhyw bryd: o ddechrau eto, mae’n mynd ymlaen o’r lle yr oedd.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/circulate.py" />
   <source>Nobody is known to have been at that meeting: say in the words above who gets it.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ni wyddys bod neb yn y cyfarfod hwnnw: dywedwch yn y geiriau uchod pwy sy'n ei gael.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/circulate.py" />
   <source>Open the draft, send it from your mail program, then mark it as sent on: the next minutes get the line of proof.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Agorwch y drafft, anfonwch ef o'ch rhaglen e-bost, yna nodwch iddo gael ei anfon ymlaen: caiff y cofnodion nesaf y llinell brawf.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/circulate.py" />
   <location filename="../../clerk_desk/ui/forms/ui_circulate.py" />
   <source>Send on to members</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Anfon ymlaen at aelodau</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/circulate.py" />
   <source>The draft is open in your mail program. Mark it as sent on when it has gone.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae'r drafft ar agor yn eich rhaglen e-bost. Nodwch iddo gael ei anfon ymlaen ar ôl iddo fynd.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/circulate.py" />
   <location filename="../../clerk_desk/ui/dialogs/move_on.py" />
   <source>by e-mail</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>drwy e-bost</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/circulate.py" />
   <source>nobody else</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>neb arall</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/circulate.py" />
   <location filename="../../clerk_desk/ui/dialogs/files_field.py" />
   <source>{count} KB</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>{count} KB</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/circulate.py" />
   <source>{to} and members of {body}</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>{to} ac aelodau {body}</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/committee.py" />
   <source>Add committee</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ychwanegu pwyllgor</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/committee.py" />
   <source>Change the committee</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Newid y pwyllgor</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/committee.py" />
   <source>Choose a Word template</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Dewis templed Word</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/committee.py" />
   <location filename="../../clerk_desk/ui/dialogs/standing_item.py" />
   <location filename="../../clerk_desk/ui/dialogs/term.py" />
   <location filename="../../clerk_desk/ui/forms/ui_committee.py" />
   <location filename="../../clerk_desk/ui/forms/ui_edit_follow_up.py" />
   <location filename="../../clerk_desk/ui/forms/ui_standing_item.py" />
   <location filename="../../clerk_desk/ui/forms/ui_term.py" />
   <source>Keep changes</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Cadw'r newidiadau</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/committee.py" />
   <source>This template has every style by our names: there is nothing to match.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae gan y templed hwn bob arddull wrth ein henwau ni: nid oes dim i'w gyfateb.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/committee.py" />
   <source>Word files (*.docx *.dotx)</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ffeiliau Word (*.docx *.dotx)</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/committee.py" />
   <source>“{words}” is no number: give one such as {example}, or nothing.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid rhif yw “{words}”: rhowch un megis {example}, neu ddim.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/contacts.py" />
   <source>A contact is no part of the minutes. Removing one takes it out of every report, of confirmed meetings too.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid yw cyswllt yn rhan o'r cofnodion. Mae dileu un yn ei dynnu o bob adroddiad, a chyfarfodydd a gadarnhawyd hefyd.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/contacts.py" />
   <location filename="../../clerk_desk/ui/dialogs/export.py" />
   <source>Keep it</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ei gadw</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/contacts.py" />
   <source>No report states a contact.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid oes adroddiad yn nodi cyswllt.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/contacts.py" />
   <source>Remove it</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ei ddileu</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/contacts.py" />
   <source>Remove “{words}” from every report? This cannot be undone.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Dileu “{words}” o bob adroddiad? Ni ellir dadwneud hyn.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/contacts.py" />
   <source>Removed.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Dilëwyd.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/correction.py" />
   <source>No later meeting of this committee was held yet: minutes are corrected by one.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ni chynhaliwyd cyfarfod diweddarach o'r pwyllgor hwn eto: un felly sy'n cywiro cofnodion.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/correction.py" />
   <source>The text stays as it was confirmed; the correction is shown with it and goes into its documents.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae'r testun yn aros fel y'i cadarnhawyd; dangosir y cywiriad gydag ef ac â i'w ddogfennau.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/correction.py" />
   <source>the minutes as a whole</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>y cofnodion yn eu cyfanrwydd</translation>
  </message>
  <message numerus="yes">
   <location filename="../../clerk_desk/ui/dialogs/edit_follow_up.py" />
   <location filename="../../clerk_desk/ui/dialogs/move_on.py" />
   <location filename="../../clerk_desk/ui/dialogs/new_meeting.py" />
   <source>%n follow-up(s)</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>
    <numerusform>%n cam dilynol</numerusform>
    <numerusform>%n cam dilynol</numerusform>
    <numerusform>%n cam dilynol</numerusform>
    <numerusform>%n cam dilynol</numerusform>
    <numerusform>%n cam dilynol</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/edit_follow_up.py" />
   <source>As they are</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Fel y maent</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/edit_follow_up.py" />
   <source>Edit {reference}</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Golygu {reference}</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/edit_follow_up.py" />
   <location filename="../../clerk_desk/ui/follow_up_words.py" />
   <source>No date yet</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Dim dyddiad eto</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/edit_follow_up.py" />
   <source>No day can be worked out from these words. They are kept as they are.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ni ellir canfod diwrnod o'r geiriau hyn. Fe'u cedwir fel y maent.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/edit_follow_up.py" />
   <source>No day can be worked out: {why}. The words are kept as they are.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ni ellir canfod diwrnod: {why}. Cedwir y geiriau fel y maent.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/edit_follow_up.py" />
   <source>Read as {day}: {rule}</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Darllenir fel {day}: {rule}</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/encryption.py" />
   <source>Stay encrypted</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Aros wedi'i amgryptio</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/encryption.py" />
   <source>Store and backups open with their passphrase, or with the recovery key that was printed. Documents you have written are not encrypted.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae'r storfa a'r copïau wrth gefn yn agor â'u cyfrinymadrodd, neu â'r allwedd adfer a argraffwyd. Nid yw dogfennau a ysgrifennwyd gennych wedi'u hamgryptio.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/encryption.py" />
   <source>Take it off</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ei dynnu</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/encryption.py" />
   <source>Take the encryption off the minutes and their backups? Everybody who gets hold of the files can read them then. The window closes for it and opens again.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Tynnu'r amgryptio oddi ar y cofnodion a'u copïau wrth gefn? Gall pawb sy'n cael gafael ar y ffeiliau eu darllen wedyn. Mae'r ffenestr yn cau ar gyfer hyn ac yn agor eto.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/encryption.py" />
   <source>The passphrase is changed.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Newidiwyd y cyfrinymadrodd.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/encryption.py" />
   <source>These could not be changed; remove them if nobody needs them: {files}.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ni ellid newid y rhain; dilëwch hwy os nad oes ar neb eu hangen: {files}.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/encryption.py" />
   <source>{place} could not be reached; its backups are seen to with the next one.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ni ellid cyrraedd {place}; gofelir am ei gopïau wrth gefn gyda'r un nesaf.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/exempt.py" />
   <source>A public title, as its own is exempt too</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Teitl cyhoeddus, gan fod ei theitl hithau'n eithriedig</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/exempt.py" />
   <source>Everything: the item is public again</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Popeth: mae'r eitem yn gyhoeddus eto</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/exempt.py" />
   <source>Make it public</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ei gwneud yn gyhoeddus</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/exempt.py" />
   <location filename="../../clerk_desk/ui/forms/ui_exempt.py" />
   <source>Mark it</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ei nodi</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/exempt.py" />
   <source>Mark {item} exempt</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nodi {item} yn eithriedig</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/exempt.py" />
   <source>The item’s own title</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Teitl yr eitem ei hun</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/exempt.py" />
   <source>Tick the paragraph that makes the item exempt.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ticiwch y paragraff sy'n gwneud yr eitem yn eithriedig.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/export.py" />
   <source> And {count} more.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation> A {count} arall.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/export.py" />
   <location filename="../../clerk_desk/ui/finding.py" />
   <location filename="../../clerk_desk/ui/forms/ui_encryption.py" />
   <location filename="../../clerk_desk/ui/forms/ui_programme.py" />
   <location filename="../../clerk_desk/ui/forms/ui_replies.py" />
   <location filename="../../clerk_desk/ui/forms/ui_set_up.py" />
   <location filename="../../clerk_desk/ui/forms/ui_set_up_offer.py" />
   <location filename="../../clerk_desk/ui/messages.py" />
   <source>Close</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Cau</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/export.py" />
   <source>Leave them out</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Eu gadael allan</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/export.py" />
   <source>No typeface has {letters}: in a PDF they are open squares, in Word they are shown.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid oes {letters} mewn unrhyw ffurfdeip: mewn PDF maent yn sgwariau gwag, yn Word fe'u dangosir.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/export.py" />
   <source>Put them in</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Eu rhoi i mewn</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/export.py" />
   <source>Replace it</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ei ddisodli</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/export.py" />
   <location filename="../../clerk_desk/ui/follow_up_errands.py" />
   <location filename="../../clerk_desk/ui/forms/ui_export.py" />
   <source>Save as</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Cadw fel</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/export.py" />
   <source>Say in which folder the file goes: “{name}” is a name only.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Dywedwch i ba ffolder y mae'r ffeil yn mynd: dim ond enw yw “{name}”.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/export.py" />
   <source>Still blank: {what}</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Bwlch o hyd: {what}</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/export.py" />
   <source>There is a file {name} in this folder already. Replace it? What is in it now is lost.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae ffeil {name} yn y ffolder hwn eisoes. Ei disodli? Collir yr hyn sydd ynddi nawr.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/export.py" />
   <source>These minutes go out as confirmed: confirm them as a correct record? They are locked for good then.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae'r cofnodion hyn yn mynd allan wedi'u cadarnhau: eu cadarnhau'n gofnod cywir? Fe'u cloir am byth wedyn.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/export.py" />
   <source>Written: {path}</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ysgrifennwyd: {path}</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/export.py" />
   <source>{count} of your queries stand in these minutes: marks to come back to, blanks, follow-ups without an owner. Put them into the Word file as comments?</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae {count} o'ch ymholiadau yn y cofnodion hyn: marciau i ddychwelyd atynt, bylchau, camau dilynol heb berchennog. Eu rhoi yn y ffeil Word fel sylwadau?</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/export.py" />
   <source>{count} to look at: {words}. {detail}</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>{count} i edrych arnynt: {words}. {detail}</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/export.py" />
   <source>{name} is there already and was kept as it is: give another name.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae {name} yno eisoes ac fe'i cadwyd fel yr oedd: rhowch enw arall.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/export.py" />
   <source>{name} was changed by somebody since it was written. Replace it all the same? What they changed is lost.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Newidiwyd {name} gan rywun ers ei ysgrifennu. Ei ddisodli serch hynny? Collir yr hyn a newidiwyd ganddynt.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/export_choices.py" />
   <source>Action log of all committees</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Log camau gweithredu'r holl bwyllgorau</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/export_choices.py" />
   <source>Action log of this meeting</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Log camau gweithredu'r cyfarfod hwn</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/export_choices.py" />
   <location filename="../../clerk_desk/ui/forms/ui_take_agenda.py" />
   <location filename="../../clerk_desk/ui/menus.py" />
   <location filename="../../clerk_desk/ui/rail.py" />
   <source>Agenda</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Agenda</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/export_choices.py" />
   <location filename="../../clerk_desk/ui/menus.py" />
   <location filename="../../clerk_desk/ui/people/strip.py" />
   <location filename="../../clerk_desk/ui/style_fields.py" />
   <source>Attendance</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Presenoldeb</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/export_choices.py" />
   <location filename="../../clerk_desk/ui/home.py" />
   <source>Confirmed</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Cadarnhawyd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/export_choices.py" />
   <source>Decision sheet</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Taflen benderfyniadau</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/export_choices.py" />
   <source>Excel</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Excel</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/export_choices.py" />
   <source>Exempt minutes, apart</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Cofnodion eithriedig, ar wahân</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/export_choices.py" />
   <source>Plain text</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Testun plaen</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/export_choices.py" />
   <source>Report to this committee</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Adroddiad i'r pwyllgor hwn</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/export_choices.py" />
   <source>Web page</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Tudalen we</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/export_choices.py" />
   <source>Word</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Word</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/export_choices.py" />
   <source>action log</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>log camau gweithredu</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/export_choices.py" />
   <source>decision sheet</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>taflen benderfyniadau</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/export_choices.py" />
   <source>exempt minutes</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>cofnodion eithriedig</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/export_choices.py" />
   <source>meeting log</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>log cyfarfod</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/export_choices.py" />
   <source>report on follow-ups</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>adroddiad ar gamau dilynol</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/extend.py" />
   <source>Its sentence goes into the minutes of the item in hand.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae ei frawddeg yn mynd i gofnodion yr eitem dan sylw.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/files_field.py" />
   <source>&amp;Attach files…</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>&amp;Atodi ffeiliau…</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/files_field.py" />
   <source>Attach files</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Atodi ffeiliau</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/files_field.py" />
   <source>Files to keep</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ffeiliau i’w cadw</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/files_field.py" />
   <source>Files to keep with the follow-up</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ffeiliau i’w cadw gyda’r camau dilynol</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/files_field.py" />
   <source>or drop them here; Delete takes one out. Each is kept with its SHA-256, up to 25 MB.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>neu gollwng nhw yma; mae Delete yn tynnu un allan. Cedwir pob un gyda’i SHA-256, hyd at 25 MB.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../clerk_desk/ui/dialogs/first_committee.py" />
   <source>%n member(s)</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>
    <numerusform>%n aelod</numerusform>
    <numerusform>%n aelod</numerusform>
    <numerusform>%n aelod</numerusform>
    <numerusform>%n aelod</numerusform>
    <numerusform>%n aelod</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/first_committee.py" />
   <source>One to a line. Type or paste them, or leave it for later.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Un i bob llinell. Teipiwch neu gludwch nhw, neu gadewch hyn tan yn nes ymlaen.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/first_committee.py" />
   <source>The committee needs a name: write it in the first field.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae angen enw ar y pwyllgor: ysgrifennwch ef yn y maes cyntaf.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/first_committee.py" />
   <source>{members}, in the chair {name}</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>{members}, yn y gadair {name}</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/minute_page.py" />
   <source>Its words are no longer in these minutes: they were changed, or stand in an item taken out.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid yw ei eiriau yn y cofnodion hyn mwyach: fe'u newidiwyd, neu maent mewn eitem a dynnwyd allan.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/minute_page.py" />
   <source>The page of the minutes</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Tudalen y cofnodion</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/minute_page.py" />
   <source>These are its words, on page {page} of {count}.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Dyma ei eiriau, ar dudalen {page} o {count}.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/move_meeting.py" />
   <source>Move the meeting of {day}</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Symud cyfarfod {day}</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/move_on.py" />
   <location filename="../../clerk_desk/ui/forms/ui_circulate.py" />
   <source>&amp;How</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>&amp;Sut</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/move_on.py" />
   <source>&amp;Kept at</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>&amp;Cedwir yn</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/move_on.py" />
   <location filename="../../clerk_desk/ui/dialogs/recommend.py" />
   <location filename="../../clerk_desk/ui/forms/ui_circulate.py" />
   <location filename="../../clerk_desk/ui/forms/ui_edit_follow_up.py" />
   <location filename="../../clerk_desk/ui/forms/ui_plan_meetings.py" />
   <location filename="../../clerk_desk/ui/forms/ui_put_off.py" />
   <source>&amp;To</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>&amp;I</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/move_on.py" />
   <source>A link, folder or file number, for what is not kept here</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Dolen, ffolder neu rif ffeil, ar gyfer yr hyn nas cedwir yma</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/move_on.py" />
   <source>Close it</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ei gau</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/move_on.py" />
   <source>Each to whom it was promised</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Pob un at bwy yr addawyd ef</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/move_on.py" />
   <source>Files</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ffeiliau</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/move_on.py" />
   <source>How</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Sut</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/move_on.py" />
   <location filename="../../clerk_desk/ui/forms/ui_circulate.py" />
   <source>How it was sent</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Sut yr anfonwyd ef</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/move_on.py" />
   <source>How they were asked</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Sut y gofynnwyd iddynt</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/move_on.py" />
   <source>Kept at</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Cedwir yn</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/move_on.py" />
   <source>Mark as done</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nodi iddo gael ei wneud</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/move_on.py" />
   <source>Mark as not pursued</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nodi nad eir ar ei drywydd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/move_on.py" />
   <source>Mark as received</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nodi iddo ddod i law</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/move_on.py" />
   <source>Mark as reported</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nodi iddo gael ei adrodd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/move_on.py" />
   <location filename="../../clerk_desk/ui/forms/ui_circulate.py" />
   <source>Mark as sent on</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nodi iddo gael ei anfon ymlaen</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/move_on.py" />
   <source>Mark as with its owner</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nodi ei fod gyda'i berchennog</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/move_on.py" />
   <source>Open it again</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ei agor eto</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/move_on.py" />
   <source>The reason, which is needed</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Y rheswm, y mae ei angen</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/move_on.py" />
   <location filename="../../clerk_desk/ui/forms/ui_edit_follow_up.py" />
   <location filename="../../clerk_desk/ui/forms/ui_plan_meetings.py" />
   <location filename="../../clerk_desk/ui/forms/ui_record.py" />
   <source>To</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>I</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/move_on.py" />
   <location filename="../../clerk_desk/ui/forms/ui_put_off.py" />
   <source>To which meeting</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>I ba gyfarfod</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/move_on.py" />
   <source>What came, from whom</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Beth ddaeth, gan bwy</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/new_meeting.py" />
   <location filename="../../clerk_desk/ui/forms/ui_new_meeting.py" />
   <source>Add meeting</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ychwanegu cyfarfod</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/new_meeting.py" />
   <location filename="../../clerk_desk/ui/dialogs/take_in.py" />
   <source>Choose or write one</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Dewiswch neu ysgrifennwch un</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/new_meeting.py" />
   <source>Draft its agenda</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Drafftio ei agenda</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/new_meeting.py" />
   <location filename="../../clerk_desk/ui/dialogs/take_in.py" />
   <source>Which committee is it? Choose one, or write the name of a new one.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Pa bwyllgor ydyw? Dewiswch un, neu ysgrifennwch enw un newydd.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/new_meeting.py" />
   <source>{day}: not in the calendar, it is added.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>{day}: nid yw yn y calendr, fe'i hychwanegir.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/new_meeting.py" />
   <source>{day}: planned in the calendar.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>{day}: cynlluniwyd yn y calendr.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/passphrase.py" />
   <source>A new recovery key</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Allwedd adfer newydd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/passphrase.py" />
   <source>Change the passphrase</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Newid y cyfrinymadrodd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/passphrase.py" />
   <location filename="../../clerk_desk/ui/forms/ui_passphrase.py" />
   <source>Encrypt the minutes</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Amgryptio'r cofnodion</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/passphrase.py" />
   <location filename="../../clerk_desk/ui/forms/ui_passphrase.py" />
   <source>Encrypt them</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Eu hamgryptio</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/passphrase.py" />
   <source>Give the passphrase or the recovery key that was in use when it was made.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Rhowch y cyfrinymadrodd neu'r allwedd adfer a ddefnyddid pan y'i gwnaed.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/passphrase.py" />
   <source>Give their passphrase, or the recovery key as printed.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Rhowch eu cyfrinymadrodd, neu'r allwedd adfer fel y'i hargraffwyd.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/passphrase.py" />
   <source>Make it</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ei gwneud</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/passphrase.py" />
   <source>Open it</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ei agor</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/passphrase.py" />
   <source>Open them</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Eu hagor</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/passphrase.py" />
   <source>The backups get it too, as far as they can be reached. The recovery key stays as it was printed.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae'r copïau wrth gefn yn ei gael hefyd, cyn belled ag y gellir eu cyrraedd. Mae'r allwedd adfer yn aros fel y'i hargraffwyd.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/passphrase.py" />
   <source>The one printed before opens nothing any more.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid yw'r un a argraffwyd o'r blaen yn agor dim mwyach.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/passphrase.py" />
   <source>The two are not the same: type it again.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid yw'r ddau yr un fath: teipiwch ef eto.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/passphrase.py" />
   <source>These minutes are encrypted</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae'r cofnodion hyn wedi'u hamgryptio</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/passphrase.py" />
   <source>This backup has a passphrase of its own</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae gan y copi wrth gefn hwn ei gyfrinymadrodd ei hun</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/passphrase.py" />
   <source>Without its passphrase nobody can read the store or its backups then, on this computer or on a stick. Take three words or more. You get a recovery key to print; without either, what is in there is lost. The window closes for it and opens again. Documents you have written are not encrypted.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Heb ei chyfrinymadrodd ni all neb ddarllen y storfa na'i chopïau wrth gefn wedyn, ar y cyfrifiadur hwn nac ar gofbin. Cymerwch dri gair neu fwy. Cewch allwedd adfer i'w hargraffu; heb y naill na'r llall, collir yr hyn sydd ynddi. Mae'r ffenestr yn cau ar gyfer hyn ac yn agor eto. Nid yw dogfennau a ysgrifennwyd gennych wedi'u hamgryptio.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/phrases.py" />
   <source>Kept. Typing knows it from now on.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Cadwyd. Mae teipio'n ei adnabod o hyn ymlaen.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../clerk_desk/ui/dialogs/plain_files.py" />
   <source>%n meeting(s) taken in</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>
    <numerusform>Cymerwyd %n cyfarfod i mewn</numerusform>
    <numerusform>Cymerwyd %n cyfarfod i mewn</numerusform>
    <numerusform>Cymerwyd %n cyfarfod i mewn</numerusform>
    <numerusform>Cymerwyd %n cyfarfod i mewn</numerusform>
    <numerusform>Cymerwyd %n cyfarfod i mewn</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../clerk_desk/ui/dialogs/plain_files.py" />
   <source>%n meeting(s) written.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>
    <numerusform>Ysgrifennwyd %n cyfarfod.</numerusform>
    <numerusform>Ysgrifennwyd %n cyfarfod.</numerusform>
    <numerusform>Ysgrifennwyd %n cyfarfod.</numerusform>
    <numerusform>Ysgrifennwyd %n cyfarfod.</numerusform>
    <numerusform>Ysgrifennwyd %n cyfarfod.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/plain_files.py" />
   <source>A folder for each committee and municipal year has the minutes of each meeting, and beside them the same as data (JSON) that other programs can read. Exempt matter is in them: keep them as safe as these minutes.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mewn ffolder ar gyfer pob pwyllgor a blwyddyn ddinesig y mae cofnodion pob cyfarfod, ac wrth eu hymyl yr un peth fel data (JSON) y gall rhaglenni eraill ei ddarllen. Mae mater eithriedig ynddynt: cadwch hwy mor ddiogel â'r cofnodion hyn.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/plain_files.py" />
   <source>Only on a desk that has no committee and no meeting yet, from the folder that everything was taken out into: it becomes the very same again.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Dim ond ar ddesg heb bwyllgor na chyfarfod eto, o'r ffolder y cymerwyd popeth allan iddo: daw'n union yr un peth eto.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/plain_files.py" />
   <source>Stopped after {done} of {of} meetings: what is in this folder is not all, delete it.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Stopiwyd ar ôl {done} o {of} cyfarfod: nid yw'r hyn sydd yn y ffolder hwn yn gyflawn, dilëwch ef.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/plain_files.py" />
   <source>Stopped: nothing was written yet.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Stopiwyd: ni ysgrifennwyd dim eto.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/plain_files.py" />
   <source>Take everything in again</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Cymryd popeth i mewn eto</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/plain_files.py" />
   <source>Take everything in again from plain files</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Cymryd popeth i mewn eto o ffeiliau plaen</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/plain_files.py" />
   <source>Take everything out into plain files</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Cymryd popeth allan i ffeiliau plaen</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/plain_files.py" />
   <location filename="../../clerk_desk/ui/forms/ui_take_agenda.py" />
   <source>Take in</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Derbyn</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/plain_files.py" />
   <source>With them any desk that is empty can be filled again.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Gyda hwy gellir llenwi unrhyw ddesg wag eto.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../clerk_desk/ui/dialogs/plan_meetings.py" />
   <location filename="../../clerk_desk/ui/home.py" />
   <source>%n day(s)</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>
    <numerusform>%n diwrnod</numerusform>
    <numerusform>%n diwrnod</numerusform>
    <numerusform>%n diwrnod</numerusform>
    <numerusform>%n diwrnod</numerusform>
    <numerusform>%n diwrnod</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/plan_meetings.py" />
   <source>Mind: {days}.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Sylwch: {days}.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/plan_meetings.py" />
   <source>No days yet.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Dim dyddiau eto.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../clerk_desk/ui/dialogs/plan_meetings.py" />
   <source>Plan %n meeting(s)</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>
    <numerusform>Cynllunio %n cyfarfod</numerusform>
    <numerusform>Cynllunio %n cyfarfod</numerusform>
    <numerusform>Cynllunio %n cyfarfod</numerusform>
    <numerusform>Cynllunio %n cyfarfod</numerusform>
    <numerusform>Cynllunio %n cyfarfod</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/plan_meetings.py" />
   <source>Plan meetings of {name}</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Cynllunio cyfarfodydd {name}</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/plan_meetings.py" />
   <source>weekend</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>penwythnos</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/plan_meetings.py" />
   <source>{days} in {years}.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>{days} yn {years}.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../clerk_desk/ui/dialogs/practice.py" />
   <source>%n thing(s) said so far caught.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>
    <numerusform>%n peth a ddywedwyd hyd yma wedi'u dal.</numerusform>
    <numerusform>%n peth a ddywedwyd hyd yma wedi'u dal.</numerusform>
    <numerusform>%n peth a ddywedwyd hyd yma wedi'u dal.</numerusform>
    <numerusform>%n peth a ddywedwyd hyd yma wedi'u dal.</numerusform>
    <numerusform>%n peth a ddywedwyd hyd yma wedi'u dal.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/practice.py" />
   <source>A declaration</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Datganiad</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/practice.py" />
   <source>A promise</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Addewid</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/practice.py" />
   <source>A resolution</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Penderfyniad</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/practice.py" />
   <source>All that was said so far is in your minutes. Well minuted.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae popeth a ddywedwyd hyd yma yn eich cofnodion. Cofnodwyd yn dda.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/practice.py" />
   <source>An adjournment</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Gohiriad</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/practice.py" />
   <source>An amendment</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Gwelliant</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/practice.py" />
   <source>An arrival</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Rhywun yn cyrraedd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/practice.py" />
   <source>Caught</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Wedi'i ddal</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/practice.py" />
   <source>Missed</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Wedi'i golli</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/practice.py" />
   <source>No promise</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Dim addewid</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/practice.py" />
   <source>Nothing has been said yet that had to be caught. Let the meeting go on for a while.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ni ddywedwyd dim eto yr oedd rhaid ei ddal. Gadewch i'r cyfarfod fynd ymlaen am ychydig.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/practice.py" />
   <source>Otherwise</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Yn wahanol</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/practice.py" />
   <source>Press and public</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Y wasg a'r cyhoedd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/practice.py" />
   <source>Whatever is not can still be put in: the practice waits for you.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Gellir rhoi i mewn o hyd yr hyn nad yw yno: mae'r ymarfer yn aros amdanoch.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/programme.py" />
   <source>Choose the entry in the list first.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Dewiswch y cofnod yn y rhestr yn gyntaf.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/programme.py" />
   <source>March 2027, or nothing</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mawrth 2027, neu ddim</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/programme.py" />
   <source>Nothing is on it yet. Follow-ups are moved here from the board; anything else is added below.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid oes dim arni eto. Symudir camau dilynol yma o'r bwrdd; ychwanegir popeth arall isod.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/programme.py" />
   <source>Title of a new entry, or why one is taken off</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Teitl cofnod newydd, neu pam y tynnir un oddi arni</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/programme.py" />
   <source>To take an entry off, choose it, say why in the title’s place and press Take off. Change gives it another title or time.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>I dynnu cofnod oddi ar y rhaglen, dewiswch ef, dywedwch pam yn lle’r teitl a phwyswch Tynnu. Mae Newid yn rhoi teitl neu amser arall iddo.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/programme.py" />
   <source>Work programme of {body}</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Blaenraglen waith {body}</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/programme.py" />
   <source>Write the other title or time below, then press Change.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ysgrifennwch y teitl neu’r amser arall isod, yna pwyswch Newid.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/programme.py" />
   <source>added {day}</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>ychwanegwyd {day}</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/reading.py" />
   <source>Reading the text …</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Wrthi’n darllen y testun …</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/reading.py" />
   <source>Reading {name} …</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Wrthi’n darllen {name} …</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/recommend.py" />
   <source>Accepted</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Derbyniwyd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/recommend.py" />
   <source>Accepted in part</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Derbyniwyd yn rhannol</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/recommend.py" />
   <source>Answer of {body}</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ateb {body}</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/recommend.py" />
   <source>Cabinet, Council or another body; it has two months to answer</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Y Cabinet, y Cyngor neu gorff arall; mae ganddo ddau fis i ateb</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/recommend.py" />
   <source>March 2027, the next municipal year, or nothing</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mawrth 2027, y flwyddyn ddinesig nesaf, neu ddim</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/recommend.py" />
   <source>Mark as recommended</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nodi iddo gael ei argymell</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/recommend.py" />
   <source>Move to the work programme</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Symud i'r flaenraglen waith</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/recommend.py" />
   <source>Needed unless all of it was accepted</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae ei angen oni dderbyniwyd y cyfan</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/recommend.py" />
   <source>Recommend to another body</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Argymell i gorff arall</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/recommend.py" />
   <source>Rejected</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Gwrthodwyd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/recommend.py" />
   <source>The follow-up is closed with a pointer to the programme of {body}.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Caeir y cam dilynol gyda chyfeiriad at flaenraglen {body}.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/recommend.py" />
   <source>To which body</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>I ba gorff</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/recommend.py" />
   <source>another body</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>corff arall</translation>
  </message>
  <message numerus="yes">
   <location filename="../../clerk_desk/ui/dialogs/record.py" />
   <source>%n change(s)</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>
    <numerusform>%n newid</numerusform>
    <numerusform>%n newid</numerusform>
    <numerusform>%n newid</numerusform>
    <numerusform>%n newid</numerusform>
    <numerusform>%n newid</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../clerk_desk/ui/dialogs/record.py" />
   <source>%n exempt item(s) left out, whether changed or not.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>
    <numerusform>%n eitem eithriedig wedi'u gadael allan, wedi newid neu beidio.</numerusform>
    <numerusform>%n eitem eithriedig wedi'u gadael allan, wedi newid neu beidio.</numerusform>
    <numerusform>%n eitem eithriedig wedi'u gadael allan, wedi newid neu beidio.</numerusform>
    <numerusform>%n eitem eithriedig wedi'u gadael allan, wedi newid neu beidio.</numerusform>
    <numerusform>%n eitem eithriedig wedi'u gadael allan, wedi newid neu beidio.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/record.py" />
   <source>Confirmed and locked; the text is what was confirmed. SHA-256 {print}</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Wedi'u cadarnhau a'u cloi; y testun yw'r hyn a gadarnhawyd. SHA-256 {print}</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/record.py" />
   <source>No state of these minutes is kept yet. What goes out as a draft and what the Chair agrees is kept when you say so here; what is published or confirmed keeps itself.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ni chedwir yr un cyflwr o'r cofnodion hyn eto. Cedwir yr hyn sy'n mynd allan yn ddrafft a'r hyn y mae'r Cadeirydd yn ei gytuno pan ddywedwch hynny yma; mae'r hyn a gyhoeddir neu a gadarnheir yn cadw ei hun.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/record.py" />
   <source>Nothing changed between the two.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ni newidiodd dim rhwng y ddau.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/record.py" />
   <source>Open to inspection until {minutes}, background papers until {papers} ({law}). The signed minutes are kept for good; nothing is deleted by itself.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Yn agored i'w archwilio tan {minutes}, papurau cefndir tan {papers} ({law}). Cedwir y cofnodion a lofnodwyd am byth; ni ddilëir dim ar ei ben ei hun.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/record.py" />
   <source>The record: {name}, {day}</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Hanes y cofnodion: {name}, {day}</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/record.py" />
   <source>These minutes are not what was confirmed: the store was changed from outside. What changed is shown below.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid y cofnodion hyn a gadarnhawyd: newidiwyd y storfa o'r tu allan. Dangosir isod beth newidiodd.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/record.py" />
   <source>Write what changed (a web page or plain text)</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ysgrifennu'r hyn a newidiodd (tudalen we neu destun plaen)</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/record.py" />
   <source>Written: {path} ({version}).</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ysgrifennwyd: {path} ({version}).</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/record.py" />
   <source>the full record</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>y cofnod llawn</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/record.py" />
   <source>the public</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>y cyhoedd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/record.py" />
   <source>{changes}, as {audience} may see it. What went is struck through, what came is underlined.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>{changes}, fel y caiff {audience} eu gweld. Mae llinell drwy'r hyn a aeth, a llinell o dan yr hyn a ddaeth.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/record.py" />
   <source>… {count} lines unchanged …</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>… {count} llinell heb newid …</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/recovery.py" />
   <source>Clerk Desk: recovery key</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Clerk Desk: allwedd adfer</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/recovery.py" />
   <source>It opens the minutes when the passphrase is forgotten. It is shown this once. Print it and keep it where your council keeps its keys, not beside this computer.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae'n agor y cofnodion pan anghofir y cyfrinymadrodd. Dangosir hi'r un tro hwn. Argraffwch hi a'i chadw lle mae'ch cyngor yn cadw ei allweddi, nid wrth ymyl y cyfrifiadur hwn.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/recovery.py" />
   <source>Opens the encrypted minutes in place of their passphrase. Keep it under lock and key, and not beside the computer.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae'n agor y cofnodion a amgryptiwyd yn lle eu cyfrinymadrodd. Cadwch hi dan glo, ac nid wrth ymyl y cyfrifiadur.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/recovery.py" />
   <source>Say first that you have it: it cannot be shown again.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Dywedwch yn gyntaf ei bod gennych: ni ellir ei dangos eto.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/replies.py" />
   <location filename="../../clerk_desk/ui/forms/ui_replies.py" />
   <source>&amp;Leave it out</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>&amp;Ei adael allan</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/replies.py" />
   <location filename="../../clerk_desk/ui/forms/ui_bring_back.py" />
   <source>&amp;Take it</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ei &amp;dderbyn</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/replies.py" />
   <source>No reference</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Dim cyfeirnod</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/replies.py" />
   <source>Replies in {name}</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ymatebion yn {name}</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/replies.py" />
   <source>Row {row}. {words}</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Rhes {row}. {words}</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/replies.py" />
   <source>Take 1 reply</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Derbyn 1 ymateb</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/replies.py" />
   <source>Take no replies</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Peidio â derbyn ymateb</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/replies.py" />
   <source>Take {count} replies</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Derbyn {count} ymateb</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/replies.py" />
   <location filename="../../clerk_desk/ui/follow_up_words.py" />
   <source>due {day}</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>erbyn {day}</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/replies.py" />
   <source>{count} to take, {odd} that cannot be. Space leaves one out; nothing is done until you take them.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>{count} i'w derbyn, {odd} na ellir eu derbyn. Mae'r bylchwr yn gadael un allan; ni wneir dim nes i chi eu derbyn.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/replies.py" />
   <location filename="../../clerk_desk/ui/dialogs/set_up.py" />
   <source>– Left out</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>– Gadawyd allan</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/set_up.py" />
   <source>Committees with their calendars and standing items, house styles, phrases and words, to set up other desks alike. There are no minutes and no follow-ups in it.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Pwyllgorau gyda'u calendrau a'u heitemau sefydlog, arddulliau tŷ, ymadroddion a geiriau, i osod desgiau eraill yr un fath. Nid oes cofnodion na chamau dilynol ynddo.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/set_up.py" />
   <source>Here already, and different: {names}.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Yma eisoes, ac yn wahanol: {names}.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/set_up.py" />
   <source>Here already, and the same: {names}.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Yma eisoes, ac yr un fath: {names}.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/set_up.py" />
   <location filename="../../clerk_desk/ui/menus.py" />
   <location filename="../../clerk_desk/ui/sidebar.py" />
   <location filename="../../clerk_desk/ui/style_page.py" />
   <source>House styles</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Arddulliau tŷ</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/set_up.py" />
   <source>Meetings planned</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Cyfarfodydd wedi'u cynllunio</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/set_up.py" />
   <source>Members and officers</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Aelodau a swyddogion</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/set_up.py" />
   <source>New here: {names}.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Newydd yma: {names}.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/set_up.py" />
   <source>Nothing new</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Dim byd newydd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/set_up.py" />
   <source>Nothing of its own yet</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Dim byd o'i heiddo'i hun eto</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/set_up.py" />
   <source>Set-up in {name}</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Gosodiad yn {name}</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/set_up.py" />
   <source>Set-ups (*.json)</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Gosodiadau (*.json)</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/set_up.py" />
   <source>Space changes what is done with a line. A backup is made first; nothing is done until you take it in.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae Space yn newid yr hyn a wneir â llinell. Gwneir copi wrth gefn yn gyntaf; ni wneir dim nes i chi ei dderbyn.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/set_up.py" />
   <location filename="../../clerk_desk/ui/forms/ui_phrases.py" />
   <location filename="../../clerk_desk/ui/main_window.py" />
   <source>Standing phrases</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ymadroddion safonol</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/set_up.py" />
   <source>Take in the set-up of another office</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Derbyn gosodiad swyddfa arall</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/set_up.py" />
   <source>Taking the set-up in …</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Derbyn y gosodiad …</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/set_up.py" />
   <source>Whoever sits here stays: change them on the page of the committee.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae pwy bynnag sy'n eistedd yma yn aros: newidiwch nhw ar dudalen y pwyllgor.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/set_up.py" />
   <source>Words of the dictionary</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Geiriau'r geiriadur</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/set_up.py" />
   <source>Write the set-up of the office</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ysgrifennu gosodiad y swyddfa</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/set_up.py" />
   <source>Written to {file}.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ysgrifennwyd i {file}.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/set_up.py" />
   <source>Yours stay</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae'ch rhai chi yn aros</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/set_up.py" />
   <source>{count} different here</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>{count} yn wahanol yma</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/set_up.py" />
   <source>{count} new</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>{count} newydd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/set_up.py" />
   <source>{count} the same</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>{count} yr un fath</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/set_up.py" />
   <source>{names} and {count} more</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>{names} a {count} arall</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/set_up.py" />
   <source>✓ Comes in</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>✓ Yn dod i mewn</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/set_up.py" />
   <source>✓ New ones come, yours stay</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>✓ Daw rhai newydd, mae'ch rhai chi yn aros</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/set_up.py" />
   <source>✓ Theirs replace yours</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>✓ Eu rhai nhw yn lle'ch rhai chi</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/source_text.py" />
   <source>Its words are not in {file}: the minutes were changed since they were brought in.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid yw ei geiriau yn {file}: newidiwyd y cofnodion ers dod â hwy i mewn.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/source_text.py" />
   <location filename="../../clerk_desk/ui/forms/ui_bring_past.py" />
   <source>Text of the file</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Testun y ffeil</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/source_text.py" />
   <source>The old file</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Yr hen ffeil</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/source_text.py" />
   <source>The words of {file} as they were read; these are marked.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Geiriau {file} fel y'u darllenwyd; mae'r rhain wedi'u marcio.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/standing_item.py" />
   <source>Add a standing item</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ychwanegu eitem sefydlog</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/standing_item.py" />
   <source>Add item</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ychwanegu'r eitem</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/standing_item.py" />
   <source>After it</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ar ei ôl</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/standing_item.py" />
   <source>Before the business of the day</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Cyn busnes y dydd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/standing_item.py" />
   <source>Change the standing item</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Newid yr eitem sefydlog</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/standing_item.py" />
   <source>Nothing</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Dim</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/standing_item.py" />
   <source>The follow-ups that are still open</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Y camau dilynol sy'n agored o hyd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/standing_item.py" />
   <source>The minutes to confirm</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Y cofnodion i'w cadarnhau</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/standing_item.py" />
   <source>The work programme</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Y flaenraglen waith</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/take_agenda.py" />
   <source>Agendas (*.docx *.pdf *.eml *.txt *.html *.htm *.mht *.mhtml)</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Agendâu (*.docx *.pdf *.eml *.txt *.html *.htm *.mht *.mhtml)</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/take_agenda.py" />
   <source>No agenda item was found in this text: check that it is an agenda, or make items of its lines.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ni chafwyd eitem agenda yn y testun hwn: gwiriwch mai agenda ydyw, neu gwnewch eitemau o'i linellau.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/take_agenda.py" />
   <source>Open an agenda</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Agor agenda</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/take_agenda.py" />
   <source>Read from {name}</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Darllenwyd o {name}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../clerk_desk/ui/dialogs/take_agenda.py" />
   <source>Take in %n item(s)</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>
    <numerusform>Derbyn %n eitem</numerusform>
    <numerusform>Derbyn %n eitem</numerusform>
    <numerusform>Derbyn %n eitem</numerusform>
    <numerusform>Derbyn %n eitem</numerusform>
    <numerusform>Derbyn %n eitem</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/take_agenda.py" />
   <source>Take in the agenda of {name}</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Derbyn agenda {name}</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/take_in.py" />
   <source>Add to this meeting</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ychwanegu at y cyfarfod hwn</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/take_in.py" />
   <source>As it is written</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Fel yr ysgrifennwyd ef</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/take_in.py" />
   <source>As it is written: {name}</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Fel yr ysgrifennwyd ef: {name}</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/take_in.py" />
   <source>As the committee’s</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Fel y pwyllgor</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/take_in.py" />
   <source>At the &amp;end of the meeting that is open: {name}</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>&amp;Ar ddiwedd y cyfarfod sydd ar agor: {name}</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/take_in.py" />
   <source>Import {name}</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mewnforio {name}</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/take_in.py" />
   <location filename="../../clerk_desk/ui/forms/ui_take_in.py" />
   <source>Make this meeting</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Gwneud y cyfarfod hwn</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/take_in.py" />
   <source>Making the meeting …</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Wrthi’n gwneud y cyfarfod …</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/take_in.py" />
   <source>There is no text yet: paste one.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid oes testun eto: gludwch un.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/template_styles.py" />
   <source>Letterhead, fonts and page stay as they are. Say which of its styles is meant; what it has no style for is supplied.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae'r pennawd llythyr, y ffontiau a'r dudalen yn aros fel y maent. Dywedwch pa rai o'i arddulliau a olygir; darperir yr hyn nad oes arddull iddo.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/template_styles.py" />
   <source>Styles of {name}</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Arddulliau {name}</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/template_styles.py" />
   <source>supplied by Clerk Desk</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>darperir gan Clerk Desk</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/term.py" />
   <source>Add member</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ychwanegu'r aelod</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/term.py" />
   <source>Add officer</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ychwanegu'r swyddog</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/term.py" />
   <location filename="../../clerk_desk/ui/people/seen.py" />
   <source>Chair</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Cadeirydd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/term.py" />
   <source>Change the officer</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Newid y swyddog</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/term.py" />
   <source>Change the term</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Newid y tymor</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/term.py" />
   <location filename="../../clerk_desk/ui/people/adding.py" />
   <source>Co-opted member</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Aelod cyfetholedig</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/term.py" />
   <source>Vice-chair</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Is-gadeirydd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/term.py" />
   <source>since</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>ers</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/term.py" />
   <source>until</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>tan</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/term.py" />
   <source>“{words}” is no day</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid diwrnod yw “{words}”</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/term.py" />
   <source>“{words}” is no day: write it as 15 May 2026.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid diwrnod yw “{words}”: ysgrifennwch ef fel 15 May 2026.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../clerk_desk/ui/dialogs/understood.py" />
   <source>%n action line(s)</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>
    <numerusform>%n llinell weithredu</numerusform>
    <numerusform>%n llinell weithredu</numerusform>
    <numerusform>%n llinell weithredu</numerusform>
    <numerusform>%n llinell weithredu</numerusform>
    <numerusform>%n llinell weithredu</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../clerk_desk/ui/dialogs/understood.py" />
   <source>%n line(s) of recommendations</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>
    <numerusform>%n llinell o argymhellion</numerusform>
    <numerusform>%n llinell o argymhellion</numerusform>
    <numerusform>%n llinell o argymhellion</numerusform>
    <numerusform>%n llinell o argymhellion</numerusform>
    <numerusform>%n llinell o argymhellion</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../clerk_desk/ui/dialogs/understood.py" />
   <source>%n paragraph(s)</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>
    <numerusform>%n paragraff</numerusform>
    <numerusform>%n paragraff</numerusform>
    <numerusform>%n paragraff</numerusform>
    <numerusform>%n paragraff</numerusform>
    <numerusform>%n paragraff</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../clerk_desk/ui/dialogs/understood.py" />
   <source>%n promise(s)</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>
    <numerusform>%n addewid</numerusform>
    <numerusform>%n addewid</numerusform>
    <numerusform>%n addewid</numerusform>
    <numerusform>%n addewid</numerusform>
    <numerusform>%n addewid</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../clerk_desk/ui/dialogs/understood.py" />
   <source>%n resolution(s)</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>
    <numerusform>%n penderfyniad</numerusform>
    <numerusform>%n penderfyniad</numerusform>
    <numerusform>%n penderfyniad</numerusform>
    <numerusform>%n penderfyniad</numerusform>
    <numerusform>%n penderfyniad</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/understood.py" />
   <location filename="../../clerk_desk/ui/style_fields.py" />
   <source>Left out</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Gadawyd allan</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/understood.py" />
   <source>Nothing yet. What is read will stand here.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Dim eto. Saif yr hyn a ddarllenir yma.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/understood.py" />
   <source>Report</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Adroddiad</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/understood.py" />
   <location filename="../../clerk_desk/ui/item_head.py" />
   <source>Report of {author}</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Adroddiad {author}</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/understood.py" />
   <source>agenda only</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>agenda yn unig</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/understood.py" />
   <source>due</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>erbyn</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/understood.py" />
   <source>owner</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>perchennog</translation>
  </message>
  <message numerus="yes">
   <location filename="../../clerk_desk/ui/dialogs/wordings.py" />
   <source>%n earlier wording(s)</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>
    <numerusform>%n geiriad cynharach</numerusform>
    <numerusform>%n geiriad cynharach</numerusform>
    <numerusform>%n geiriad cynharach</numerusform>
    <numerusform>%n geiriad cynharach</numerusform>
    <numerusform>%n geiriad cynharach</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/wordings.py" />
   <source>This paragraph has had no other words. Each wording is kept once typing pauses, or the minutes are shown to somebody.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ni fu geiriau eraill i'r paragraff hwn. Cedwir pob geiriad pan fydd saib yn y teipio, neu pan ddangosir y cofnodion i rywun.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/wordings.py" />
   <source>{count}. Nothing can be put back here: the minutes are locked.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>{count}. Ni ellir rhoi dim yn ôl yma: mae'r cofnodion wedi'u cloi.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/wordings.py" />
   <source>{count}. Putting one back can be undone with Ctrl+Z; the words of now are kept as a wording too.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>{count}. Gellir dadwneud rhoi un yn ôl â Ctrl+Z; cedwir geiriau heddiw fel geiriad hefyd.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/dialogs/wordings.py" />
   <source>{when}, private note</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>{when}, nodyn preifat</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/empty.py" />
   <location filename="../../clerk_desk/ui/forms/ui_take_in.py" />
   <source>Paste agenda or minutes</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Gludo agenda neu gofnodion</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/empty.py" />
   <source>Paste the agenda, or minutes made elsewhere, and look over what was read; or add the items one by one.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Gludwch yr agenda, neu gofnodion a wnaed mewn lle arall, a bwriwch olwg dros yr hyn a ddarllenwyd; neu ychwanegwch yr eitemau fesul un.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/empty.py" />
   <source>There is nothing on the agenda yet</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid oes dim ar yr agenda eto</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/encrypting.py" />
   <source>Encrypting the minutes and their backups</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Yn amgryptio'r cofnodion a'u copïau wrth gefn</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/encrypting.py" />
   <source>Taking the encryption off the minutes and their backups</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Yn tynnu'r amgryptio oddi ar y cofnodion a'u copïau wrth gefn</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/figure_table.py" />
   <source>{title}, as a table</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>{title}, fel tabl</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/figures_page.py" />
   <location filename="../../clerk_desk/ui/follow_up_table.py" />
   <source>All committees</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Pob pwyllgor</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/figures_page.py" />
   <location filename="../../clerk_desk/ui/foot.py" />
   <location filename="../../clerk_desk/ui/forms/ui_export.py" />
   <source>Export</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Allforio</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/figures_page.py" />
   <location filename="../../clerk_desk/ui/menus.py" />
   <location filename="../../clerk_desk/ui/sidebar.py" />
   <source>Figures</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ffigurau</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/figures_page.py" />
   <source>Figures {year}</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ffigurau {year}</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/figures_page.py" />
   <source>PDF (*.pdf);;Word (*.docx);;Spreadsheet (*.xlsx)</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>PDF (*.pdf);;Word (*.docx);;Taenlen (*.xlsx)</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/figures_page.py" />
   <source>Write the figures</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ysgrifennu'r ffigurau</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/figures_page.py" />
   <source>Write these figures as a PDF, Word file or spreadsheet</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ysgrifennu'r ffigurau hyn fel PDF, ffeil Word neu daenlen</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/figures_page.py" />
   <source>municipal year {year}; what is owed as at today</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>blwyddyn ddinesig {year}; yr hyn sy'n ddyledus heddiw</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/finding.py" />
   <source>Ctrl+Enter</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ctrl+Enter</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/finding.py" />
   <location filename="../../clerk_desk/ui/foot.py" />
   <source>Find</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Canfod</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/finding.py" />
   <source>Match case</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Yr un priflythrennau</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/finding.py" />
   <location filename="../../clerk_desk/ui/sweep.py" />
   <source>Next</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nesaf</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/finding.py" />
   <source>Not found</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Heb ei ganfod</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/finding.py" />
   <source>Previous</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Blaenorol</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/finding.py" />
   <source>Replace</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Disodli</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/finding.py" />
   <source>Replace all in this item</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Disodli'r cyfan yn yr eitem hon</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/finding.py" />
   <source>Replace with</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Disodli â</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/finding.py" />
   <source>Whole meeting</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Cyfarfod cyfan</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/finding.py" />
   <source>Whole words</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Geiriau cyfan</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/finding.py" />
   <source>{count} replaced</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>disodlwyd {count}</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/finding.py" />
   <source>{here} of {total}</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>{here} o {total}</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/finding.py" />
   <source>{total} found</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>canfuwyd {total}</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/flag_walk.py" />
   <source>Come back to this line</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Dod yn ôl at y llinell hon</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/flag_walk.py" />
   <source>Nothing in this meeting is marked to come back to. Ctrl+Shift+B marks a line.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid oes dim yn y cyfarfod hwn wedi'i nodi i ddychwelyd ato. Mae Ctrl+Shift+B yn nodi llinell.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/flag_walk.py" />
   <source>This line is not marked to come back to. Alt+PgDn goes to the next one that is.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid yw'r llinell hon wedi'i nodi i ddychwelyd ati. Mae Alt+PgDn yn mynd i'r nesaf sydd.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/flag_walk.py" />
   <source>Why, if you like</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Pam, os dymunwch</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/follow_up_acts.py" />
   <source>Done again: {words}.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ailwnaed: {words}.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/follow_up_acts.py" />
   <source>Done: {words}. Ctrl+Z undoes it.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Gwnaed: {words}. Mae Ctrl+Z yn ei ddadwneud.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/follow_up_acts.py" />
   <source>More than {most} are chosen: narrow the board down first, by a chip or by words.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Dewiswyd mwy na {most}: culhewch y bwrdd yn gyntaf, drwy sglodyn neu drwy eiriau.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/follow_up_acts.py" />
   <source>There is nothing to undo on the board.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid oes dim i'w ddadwneud ar y bwrdd.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/follow_up_acts.py" />
   <source>Undone: {words}. Ctrl+Y does it again.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Dadwnaed: {words}. Mae Ctrl+Y yn ei ailwneud.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/follow_up_deeds.py" />
   <source>No file is kept with {reference}: files are kept where something is received, sent or done.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ni chedwir ffeil gyda {reference}: cedwir ffeiliau lle caiff rhywbeth ei dderbyn, ei anfon neu ei wneud.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/follow_up_errands.py" />
   <source>&amp;Answer to a recommendation…</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>&amp;Ateb i argymhelliad…</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/follow_up_errands.py" />
   <source>&amp;Copy the chaser’s words	Alt+K</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>&amp;Copïo geiriau'r nodyn atgoffa	Alt+K</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/follow_up_errands.py" />
   <source>&amp;Move to the work programme…</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>&amp;Symud i'r flaenraglen waith…</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/follow_up_errands.py" />
   <source>&amp;Recommend to Cabinet or Council…</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Argymell i'&amp;r Cabinet neu'r Cyngor…</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/follow_up_errands.py" />
   <source>&amp;Work programme…</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>&amp;Blaenraglen waith…</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/follow_up_errands.py" />
   <source>Action log &amp;to committee…	Alt+B</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Log camau &amp;gweithredu i'r pwyllgor…	Alt+B</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/follow_up_errands.py" />
   <source>Chase by Word &amp;letter	Alt+W</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Atgoffa &amp;drwy lythyr Word	Alt+W</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/follow_up_errands.py" />
   <location filename="../../clerk_desk/ui/follow_up_panel.py" />
   <location filename="../../clerk_desk/ui/foot.py" />
   <source>More</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mwy</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/follow_up_errands.py" />
   <source>Reminders for a calen&amp;dar…</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>&amp;Nodiadau atgoffa ar gyfer calendr…</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/follow_up_errands.py" />
   <source>Replies &amp;back in…</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ymatebion yn ôl i &amp;mewn…</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/follow_up_errands.py" />
   <source>Reply list &amp;out to officers…</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Rhestr &amp;ymatebion allan i swyddogion…</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/follow_up_errands.py" />
   <source>The reply list that came back</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Y rhestr ymatebion a ddaeth yn ôl</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/follow_up_errands.py" />
   <source>There is no meeting ahead to report to: plan the next one first, with Ctrl+N.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid oes cyfarfod i ddod i adrodd iddo: cynlluniwch yr un nesaf yn gyntaf, â Ctrl+N.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/follow_up_errands.py" />
   <source>Workbooks (*.xlsx)</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Llyfrau gwaith (*.xlsx)</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/follow_up_panel.py" />
   <source>&amp;Close it</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>&amp;Cau</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/follow_up_panel.py" />
   <source>&amp;Not pursued, with the reason</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>&amp;Nid eir ar ei ôl, gyda’r rheswm</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/follow_up_panel.py" />
   <source>&amp;Open it again</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>&amp;Ailagor</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/follow_up_panel.py" />
   <source>&amp;Received from the officer</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>&amp;Derbyniwyd gan y swyddog</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/follow_up_panel.py" />
   <source>&amp;Sent on to members</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>An&amp;fonwyd at yr aelodau</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/follow_up_panel.py" />
   <source>&amp;With its owner</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>&amp;Gyda’i berchennog</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/follow_up_panel.py" />
   <source>Alt+O</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Alt+O</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/follow_up_panel.py" />
   <location filename="../../clerk_desk/ui/foot.py" />
   <source>Chase</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Atgoffa</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/follow_up_panel.py" />
   <location filename="../../clerk_desk/ui/foot.py" />
   <location filename="../../clerk_desk/ui/keys_page.py" />
   <location filename="../../clerk_desk/ui/menus.py" />
   <source>Edit</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Golygu</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/follow_up_panel.py" />
   <source>Edit owner, due date or add a note</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Golygu'r perchennog neu'r dyddiad cwblhau neu ychwanegu nodyn</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/follow_up_panel.py" />
   <source>History</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Hanes</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/follow_up_panel.py" />
   <source>It is here: send it on</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae yma: anfonwch ef ymlaen</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/follow_up_panel.py" />
   <source>It went out</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Aeth allan</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/follow_up_panel.py" />
   <source>Kind, owner, due date, recipients or a note: F2</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Math, perchennog, dyddiad cwblhau, derbynwyr neu nodyn: F2</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/follow_up_panel.py" />
   <source>Letters, lists, recommendations, the work programme: Alt+D</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Llythyrau, rhestrau, argymhellion, y flaenraglen waith: Alt+D</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/follow_up_panel.py" />
   <location filename="../../clerk_desk/ui/foot.py" />
   <location filename="../../clerk_desk/ui/forms/ui_move_on.py" />
   <source>Move on</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Symud ymlaen</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/follow_up_panel.py" />
   <source>Next chaser</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nodyn atgoffa nesaf</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/follow_up_panel.py" />
   <location filename="../../clerk_desk/ui/follow_up_words.py" />
   <location filename="../../clerk_desk/ui/home.py" />
   <source>No owner yet</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Dim perchennog eto</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/follow_up_panel.py" />
   <source>Open file</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Agor ffeil</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/follow_up_panel.py" />
   <source>Open minute</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Agor cofnod</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/follow_up_panel.py" />
   <location filename="../../clerk_desk/ui/foot.py" />
   <source>Open the minute</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Agor y cofnod</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/follow_up_panel.py" />
   <source>Open the minute: Enter</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Agor y cofnod: Enter</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/follow_up_panel.py" />
   <source>Opens a draft and sends nothing: Alt+C</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae'n agor drafft ac nid yw'n anfon dim: Alt+C</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/follow_up_panel.py" />
   <source>Puts it into the history: Alt+G</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae'n ei roi yn yr hanes: Alt+G</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/follow_up_panel.py" />
   <source>Repor&amp;ted to the committee</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Adroddwyd i’r &amp;pwyllgor</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/follow_up_panel.py" />
   <source>There is no state that all of these may go to</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid oes cyflwr y caiff pob un o'r rhain fynd iddo</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/follow_up_panel.py" />
   <source>You send it on</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Chi sy'n ei anfon ymlaen</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/follow_up_panel.py" />
   <source>You send to {people}</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Rydych chi'n anfon at {people}</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/follow_up_panel.py" />
   <source>You sent it to {people}</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Fe’i hanfonasoch at {people}</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/follow_up_panel.py" />
   <source>a friendly first</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>un cyntaf cyfeillgar</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/follow_up_panel.py" />
   <source>a second one</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>ail un</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/follow_up_panel.py" />
   <source>chased once</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>atgoffwyd unwaith</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/follow_up_panel.py" />
   <source>chased twice</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>atgoffwyd ddwywaith</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/follow_up_panel.py" />
   <source>chased {count} times</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>atgoffwyd {count} gwaith</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/follow_up_panel.py" />
   <source>first due {day}</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>dyledus gyntaf {day}</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/follow_up_panel.py" />
   <source>on {day}</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>ar {day}</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/follow_up_panel.py" />
   <source>once it has come</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>ar ôl iddo ddod</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/follow_up_panel.py" />
   <source>to be escalated</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>i'w uwchgyfeirio</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/follow_up_panel.py" />
   <source>{files}: Alt+I</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>{files}: Alt+I</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/follow_up_table.py" />
   <source>All</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Pob un</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/follow_up_table.py" />
   <source>All open</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Pob un agored</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/follow_up_table.py" />
   <source>Arranged</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Trefn</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/follow_up_table.py" />
   <source>By committee</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Yn ôl pwyllgor</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/follow_up_table.py" />
   <source>By owner</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Yn ôl perchennog</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/follow_up_table.py" />
   <source>By reference</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Yn ôl cyfeirnod</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/follow_up_table.py" />
   <source>By state</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Yn ôl cyflwr</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/follow_up_table.py" />
   <source>By what is next</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Yn ôl beth sydd nesaf</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/follow_up_table.py" />
   <location filename="../../clerk_desk/ui/follow_up_words.py" />
   <source>Closed</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Caewyd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/follow_up_table.py" />
   <source>Due this week</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Erbyn yr wythnos hon</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/follow_up_table.py" />
   <source>Find  (Ctrl+F)</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Canfod  (Ctrl+F)</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/follow_up_table.py" />
   <source>Find in follow-ups</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Canfod mewn camau dilynol</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/follow_up_table.py" />
   <source>Follow-ups come from the minutes: log a promise, and it will stand here.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Daw camau dilynol o'r cofnodion: logiwch addewid, a saif yma.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/follow_up_table.py" />
   <location filename="../../clerk_desk/ui/follow_up_words.py" />
   <source>For you to send</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>I chi eu hanfon</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/follow_up_table.py" />
   <source>From exempt items</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>O eitemau eithriedig</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/follow_up_table.py" />
   <source>Latest date first</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Y dyddiad diweddaraf yn gyntaf</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/follow_up_table.py" />
   <source>No date</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Dim dyddiad</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/follow_up_table.py" />
   <source>No follow-up has these words. Take them out to see the others.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid oes cam dilynol â'r geiriau hyn. Tynnwch hwy allan i weld y lleill.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/follow_up_table.py" />
   <source>No owner</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Dim perchennog</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/follow_up_table.py" />
   <source>Nothing here</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Dim yma</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/follow_up_table.py" />
   <source>Nothing is owed</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid oes dim yn ddyledus</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/follow_up_table.py" />
   <source>Oldest date first</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Y dyddiad hynaf yn gyntaf</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/follow_up_table.py" />
   <source>With an officer</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Gyda swyddog</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/follow_up_table.py" />
   <source>{count} chosen together</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>{count} wedi'u dewis gyda'i gilydd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/follow_up_table.py" />
   <location filename="../../clerk_desk/ui/sidebar.py" />
   <source>{count} open</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>{count} agored</translation>
  </message>
  <message numerus="yes">
   <location filename="../../clerk_desk/ui/follow_up_words.py" />
   <source>%n day(s) early</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>
    <numerusform>%n diwrnod yn gynnar</numerusform>
    <numerusform>%n diwrnod yn gynnar</numerusform>
    <numerusform>%n diwrnod yn gynnar</numerusform>
    <numerusform>%n diwrnod yn gynnar</numerusform>
    <numerusform>%n diwrnod yn gynnar</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../clerk_desk/ui/follow_up_words.py" />
   <source>%n day(s) late</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>
    <numerusform>%n diwrnod yn hwyr</numerusform>
    <numerusform>%n diwrnod yn hwyr</numerusform>
    <numerusform>%n diwrnod yn hwyr</numerusform>
    <numerusform>%n diwrnod yn hwyr</numerusform>
    <numerusform>%n diwrnod yn hwyr</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../clerk_desk/ui/follow_up_words.py" />
   <source>%n day(s) left</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>
    <numerusform>%n diwrnod ar ôl</numerusform>
    <numerusform>%n diwrnod ar ôl</numerusform>
    <numerusform>%n diwrnod ar ôl</numerusform>
    <numerusform>%n diwrnod ar ôl</numerusform>
    <numerusform>%n diwrnod ar ôl</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../clerk_desk/ui/follow_up_words.py" />
   <source>%n day(s) overdue</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>
    <numerusform>%n diwrnod yn hwyr</numerusform>
    <numerusform>%n diwrnod yn hwyr</numerusform>
    <numerusform>%n diwrnod yn hwyr</numerusform>
    <numerusform>%n diwrnod yn hwyr</numerusform>
    <numerusform>%n diwrnod yn hwyr</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/follow_up_words.py" />
   <source>Due in the next fortnight</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Erbyn y pythefnos nesaf</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/follow_up_words.py" />
   <source>Due later</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Erbyn yn ddiweddarach</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/follow_up_words.py" />
   <source>Due today</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Erbyn heddiw</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/follow_up_words.py" />
   <source>Officer supplies</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Y swyddog yn darparu</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/follow_up_words.py" />
   <source>Overdue with officers</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Yn hwyr gyda swyddogion</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/follow_up_words.py" />
   <source>Received {day}</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Daeth i law {day}</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/follow_up_words.py" />
   <source>Ref</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Cyf</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/follow_up_words.py" />
   <source>Send by {day}</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Anfon erbyn {day}</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/follow_up_words.py" />
   <source>Send now</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Anfon nawr</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/follow_up_words.py" />
   <source>Send today</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Anfon heddiw</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/follow_up_words.py" />
   <source>Send tomorrow</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Anfon yfory</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/follow_up_words.py" />
   <source>To tell the committee and close</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>I ddweud wrth y pwyllgor a'i gau</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/follow_up_words.py" />
   <source>What was promised</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Yr hyn a addawyd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/follow_up_words.py" />
   <source>You send</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Chi'n anfon</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/follow_up_words.py" />
   <location filename="../../clerk_desk/ui/margin_entries.py" />
   <source>for you to send on</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>i chi ei anfon ymlaen</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/follow_up_words.py" />
   <source>last day</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>diwrnod olaf</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/follow_up_words.py" />
   <source>minute {number}</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>cofnod {number}</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/follow_up_words.py" />
   <source>on the day</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>ar y diwrnod</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/follow_up_words.py" />
   <source>then {count} working days</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>yna {count} diwrnod gwaith</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/foot.py" />
   <location filename="../../clerk_desk/ui/forms/ui_add_person.py" />
   <location filename="../../clerk_desk/ui/people/page.py" />
   <location filename="../../clerk_desk/ui/people/side.py" />
   <source>Add</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ychwanegu</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/foot.py" />
   <source>Back to the field</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Yn ôl i’r maes</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/foot.py" />
   <source>Choose more</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Dewis rhagor</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/foot.py" />
   <location filename="../../clerk_desk/ui/style_page.py" />
   <source>Copy this style</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Copïo'r arddull hon</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/foot.py" />
   <source>Empty the field</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Gwagio’r maes</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/foot.py" />
   <source>End or take out</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Gorffen neu dynnu allan</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/foot.py" />
   <source>Go to</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mynd i</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/foot.py" />
   <source>Guide</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Canllaw</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/foot.py" />
   <location filename="../../clerk_desk/ui/menus.py" />
   <location filename="../../clerk_desk/ui/sidebar.py" />
   <location filename="../../clerk_desk/ui/top_bar.py" />
   <source>Home</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Hafan</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/foot.py" />
   <source>Import</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mewnforio</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/foot.py" />
   <source>Its page</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ei dudalen</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/foot.py" />
   <location filename="../../clerk_desk/ui/sweep.py" />
   <source>Log</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Logio</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/foot.py" />
   <location filename="../../clerk_desk/ui/menus.py" />
   <source>Move up</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Symud i fyny</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/foot.py" />
   <source>Next figure</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ffigur nesaf</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/foot.py" />
   <location filename="../../clerk_desk/ui/menus.py" />
   <source>Next item</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Eitem nesaf</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/foot.py" />
   <source>Next promise</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Addewid nesaf</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/foot.py" />
   <source>Next setting</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Gosodiad nesaf</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/foot.py" />
   <source>Open or change</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Agor neu newid</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/foot.py" />
   <source>Open the line</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Agor y llinell</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/foot.py" />
   <source>Open the list</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Agor y rhestr</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/foot.py" />
   <location filename="../../clerk_desk/ui/menus.py" />
   <location filename="../../clerk_desk/ui/minute_edit.py" />
   <source>Paste</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Gludo</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/foot.py" />
   <location filename="../../clerk_desk/ui/forms/ui_phrases.py" />
   <source>Phrase</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ymadrodd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/foot.py" />
   <location filename="../../clerk_desk/ui/menus.py" />
   <location filename="../../clerk_desk/ui/people/read_back.py" />
   <source>Read back</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Darllen yn ôl</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/foot.py" />
   <source>Received</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Daeth i law</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/foot.py" />
   <location filename="../../clerk_desk/ui/menus.py" />
   <location filename="../../clerk_desk/ui/people/moving.py" />
   <source>Resolution</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Penderfyniad</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/foot.py" />
   <source>Sent</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Anfonwyd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/foot.py" />
   <source>To the lines found</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>I’r llinellau a ganfuwyd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/foot.py" />
   <location filename="../../clerk_desk/ui/saved_views.py" />
   <source>Your views</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Eich golygon</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_add_person.py" />
   <source>&amp;As</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>&amp;Fel</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_add_person.py" />
   <location filename="../../clerk_desk/ui/forms/ui_amendment.py" />
   <location filename="../../clerk_desk/ui/forms/ui_on_programme.py" />
   <location filename="../../clerk_desk/ui/forms/ui_programme.py" />
   <source>&amp;For</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>&amp;Dros</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_add_person.py" />
   <location filename="../../clerk_desk/ui/forms/ui_closure.py" />
   <location filename="../../clerk_desk/ui/forms/ui_committee.py" />
   <location filename="../../clerk_desk/ui/forms/ui_first_committee.py" />
   <location filename="../../clerk_desk/ui/forms/ui_term.py" />
   <source>&amp;Name</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>&amp;Enw</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_add_person.py" />
   <location filename="../../clerk_desk/ui/forms/ui_term.py" />
   <source>&amp;Post</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>S&amp;wydd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_add_person.py" />
   <source>Add somebody to the list</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ychwanegu rhywun at y rhestr</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_add_person.py" />
   <location filename="../../clerk_desk/ui/forms/ui_amendment.py" />
   <location filename="../../clerk_desk/ui/forms/ui_answer.py" />
   <location filename="../../clerk_desk/ui/forms/ui_circulate.py" />
   <location filename="../../clerk_desk/ui/forms/ui_closure.py" />
   <location filename="../../clerk_desk/ui/forms/ui_committee.py" />
   <location filename="../../clerk_desk/ui/forms/ui_declare.py" />
   <location filename="../../clerk_desk/ui/forms/ui_edit_follow_up.py" />
   <location filename="../../clerk_desk/ui/forms/ui_exclude.py" />
   <location filename="../../clerk_desk/ui/forms/ui_exempt.py" />
   <location filename="../../clerk_desk/ui/forms/ui_export.py" />
   <location filename="../../clerk_desk/ui/forms/ui_extend.py" />
   <location filename="../../clerk_desk/ui/forms/ui_first_committee.py" />
   <location filename="../../clerk_desk/ui/forms/ui_late_item.py" />
   <location filename="../../clerk_desk/ui/forms/ui_motion.py" />
   <location filename="../../clerk_desk/ui/forms/ui_move_meeting.py" />
   <location filename="../../clerk_desk/ui/forms/ui_move_on.py" />
   <location filename="../../clerk_desk/ui/forms/ui_name_item.py" />
   <location filename="../../clerk_desk/ui/forms/ui_new_meeting.py" />
   <location filename="../../clerk_desk/ui/forms/ui_on_programme.py" />
   <location filename="../../clerk_desk/ui/forms/ui_passphrase.py" />
   <location filename="../../clerk_desk/ui/forms/ui_plan_meetings.py" />
   <location filename="../../clerk_desk/ui/forms/ui_put_off.py" />
   <location filename="../../clerk_desk/ui/forms/ui_standing_item.py" />
   <location filename="../../clerk_desk/ui/forms/ui_take_agenda.py" />
   <location filename="../../clerk_desk/ui/forms/ui_take_in.py" />
   <location filename="../../clerk_desk/ui/forms/ui_term.py" />
   <source>Cancel</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Canslo</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_add_person.py" />
   <source>Director of Children’s Services</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Cyfarwyddwr Gwasanaethau Plant</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_add_person.py" />
   <source>For the meeting or this item</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ar gyfer y cyfarfod neu'r eitem hon</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_add_person.py" />
   <source>In what capacity</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ym mha rinwedd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_add_person.py" />
   <location filename="../../clerk_desk/ui/forms/ui_circulate.py" />
   <location filename="../../clerk_desk/ui/forms/ui_closure.py" />
   <location filename="../../clerk_desk/ui/forms/ui_committee.py" />
   <location filename="../../clerk_desk/ui/forms/ui_term.py" />
   <location filename="../../clerk_desk/ui/style_fields.py" />
   <source>Name</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Enw</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_add_person.py" />
   <source>Naomi Fairclough</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Naomi Fairclough</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_add_person.py" />
   <location filename="../../clerk_desk/ui/forms/ui_term.py" />
   <source>Post</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Swydd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_amendment.py" />
   <location filename="../../clerk_desk/ui/forms/ui_take_agenda.py" />
   <source>&amp;Leave out</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Dil&amp;eu</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_amendment.py" />
   <location filename="../../clerk_desk/ui/forms/ui_motion.py" />
   <source>&amp;Moved by</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Cyn&amp;igiwyd gan</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_amendment.py" />
   <source>&amp;Outcome</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>&amp;Canlyniad</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_amendment.py" />
   <source>&amp;Put in</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>&amp;Rhoi i mewn</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_amendment.py" />
   <location filename="../../clerk_desk/ui/forms/ui_motion.py" />
   <source>&amp;Seconded by</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Eili&amp;wyd gan</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_amendment.py" />
   <location filename="../../clerk_desk/ui/forms/ui_motion.py" />
   <source>A&amp;gainst</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Y&amp;n erbyn</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_amendment.py" />
   <location filename="../../clerk_desk/ui/forms/ui_motion.py" />
   <source>Abs&amp;tained</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>&amp;Ymatal</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_amendment.py" />
   <location filename="../../clerk_desk/ui/forms/ui_motion.py" />
   <source>Abstained</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ymatal</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_amendment.py" />
   <location filename="../../clerk_desk/ui/forms/ui_motion.py" />
   <location filename="../../clerk_desk/ui/people/grid_model.py" />
   <source>Against</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Yn erbyn</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_amendment.py" />
   <location filename="../../clerk_desk/ui/people/amending.py" />
   <source>Amendment</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Gwelliant</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_amendment.py" />
   <location filename="../../clerk_desk/ui/forms/ui_motion.py" />
   <location filename="../../clerk_desk/ui/forms/ui_programme.py" />
   <location filename="../../clerk_desk/ui/people/grid_model.py" />
   <source>For</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Dros</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_amendment.py" />
   <source>In their place; with nothing left out they go to the end</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Yn eu lle; os na ddileir dim, ânt ar y diwedd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_amendment.py" />
   <source>In words; made from the two above where it is empty</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mewn geiriau; gwneir ef o'r ddau uchod os yw'n wag</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_amendment.py" />
   <location filename="../../clerk_desk/ui/forms/ui_motion.py" />
   <location filename="../../clerk_desk/ui/style_fields.py" />
   <source>Mover</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Cynigydd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_amendment.py" />
   <location filename="../../clerk_desk/ui/forms/ui_motion.py" />
   <source>Seconder</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Eilydd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_amendment.py" />
   <location filename="../../clerk_desk/ui/forms/ui_bring_past.py" />
   <source>What became of it</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Beth ddaeth ohono</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_amendment.py" />
   <source>What is mo&amp;ved</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Yr &amp;hyn a gynigir</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_amendment.py" />
   <source>What is moved</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Yr hyn a gynigir</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_amendment.py" />
   <source>Words of the resolution, as it has them</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Geiriau o'r penderfyniad, fel y maent ynddo</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_amendment.py" />
   <source>Words to leave out</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Geiriau i'w dileu</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_amendment.py" />
   <source>Words to put in</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Geiriau i'w rhoi i mewn</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_amendment.py" />
   <location filename="../../clerk_desk/ui/forms/ui_motion.py" />
   <source>Write into the minutes</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ysgrifennu yn y cofnodion</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_answer.py" />
   <source>&amp;Answer</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>&amp;Ateb</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_answer.py" />
   <location filename="../../clerk_desk/ui/forms/ui_move_on.py" />
   <source>&amp;Day</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>&amp;Diwrnod</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_answer.py" />
   <location filename="../../clerk_desk/ui/forms/ui_late_item.py" />
   <source>&amp;Reason</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>R&amp;heswm</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_answer.py" />
   <source>Answer</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ateb</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_answer.py" />
   <source>Day of the answer</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Diwrnod yr ateb</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_answer.py" />
   <source>Put into the log</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Rhoi yn y log</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_answer.py" />
   <source>Reason</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Rheswm</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_answer.py" />
   <location filename="../../clerk_desk/ui/forms/ui_circulate.py" />
   <location filename="../../clerk_desk/ui/forms/ui_closure.py" />
   <location filename="../../clerk_desk/ui/forms/ui_move_meeting.py" />
   <location filename="../../clerk_desk/ui/forms/ui_move_on.py" />
   <location filename="../../clerk_desk/ui/forms/ui_new_meeting.py" />
   <location filename="../../clerk_desk/ui/forms/ui_plan_meetings.py" />
   <location filename="../../clerk_desk/ui/forms/ui_take_in.py" />
   <source>d MMMM yyyy</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>d MMMM yyyy</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_backups.py" />
   <source>&amp;Look the store over</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>&amp;Bwrw golwg dros y storfa</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_backups.py" />
   <source>Back up now</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Gwneud copi nawr</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_backups.py" />
   <source>Backups</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Copïau wrth gefn</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_backups.py" />
   <source>Backups, newest first</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Copïau wrth gefn, y diweddaraf yn gyntaf</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_backups.py" />
   <source>Choose a &amp;second place…</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>&amp;Dewis ail le…</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_backups.py" />
   <source>Made</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Gwnaed</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_backups.py" />
   <source>P&amp;ut it back…</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>&amp;Ei roi'n ôl…</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_backups.py" />
   <location filename="../../clerk_desk/ui/forms/ui_circulate.py" />
   <source>Size</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Maint</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_backups.py" />
   <source>Stop co&amp;pying there</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>&amp;Peidio â chopïo yno</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_backups.py" />
   <source>What for</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>At ba ddiben</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_backups.py" />
   <location filename="../../clerk_desk/ui/forms/ui_standing_item.py" />
   <source>Where</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ble</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_bin.py" />
   <source>Bin of this meeting</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Bin y cyfarfod hwn</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_bin.py" />
   <source>Put it back</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ei roi'n ôl</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_bin.py" />
   <source>What was taken out</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Beth a dynnwyd allan</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_bin.py" />
   <source>Where it was</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ble roedd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_bring_back.py" />
   <source>&amp;Leave it</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>&amp;Ei adael</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_bring_back.py" />
   <source>As it stands here</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Fel y mae yma</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_bring_back.py" />
   <source>Bring back from Word</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Dod yn ôl o Word</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_bring_back.py" />
   <source>Change</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Newid</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_bring_back.py" />
   <source>Changes in the file</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Newidiadau yn y ffeil</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_bring_back.py" />
   <source>Decision</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Penderfyniad</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_bring_back.py" />
   <source>Take &amp;all the rest</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Derbyn y &amp;gweddill i gyd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_bring_past.py" />
   <location filename="../../clerk_desk/ui/forms/ui_plain_files.py" />
   <source>&amp;Folder</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>&amp;Ffolder</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_bring_past.py" />
   <source>Bring in old minutes</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Dod â hen gofnodion i mewn</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_bring_past.py" />
   <source>C&amp;ommittee</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>&amp;Pwyllgor</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_bring_past.py" />
   <location filename="../../clerk_desk/ui/forms/ui_plain_files.py" />
   <source>Choose…</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Dewis…</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_bring_past.py" />
   <location filename="../../clerk_desk/ui/forms/ui_circulate.py" />
   <location filename="../../clerk_desk/ui/keys_page.py" />
   <location filename="../../clerk_desk/ui/menus.py" />
   <source>File</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ffeil</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_bring_past.py" />
   <source>Files of the folder</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ffeiliau’r ffolder</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_bring_past.py" />
   <source>Files read</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ffeiliau a ddarllenwyd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_bring_past.py" />
   <source>Only where the files do not say it</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Dim ond lle nad yw’r ffeiliau’n ei ddweud</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_bring_past.py" />
   <source>Show the &amp;text</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Dangos y &amp;testun</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_circulate.py" />
   <source>&amp;And to</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>&amp;A hefyd at</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_circulate.py" />
   <source>&amp;Files that go with it</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>&amp;Ffeiliau sy'n mynd gydag ef</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_circulate.py" />
   <source>&amp;Who gets it, as they stood then</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>&amp;Pwy sy'n ei gael, fel yr oeddent bryd hynny</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_circulate.py" />
   <source>Another committee that gets it too</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Pwyllgor arall sy'n ei gael hefyd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_circulate.py" />
   <source>Da&amp;y</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>&amp;Diwrnod</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_circulate.py" />
   <source>Day on which it was sent</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Y diwrnod yr anfonwyd ef</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_circulate.py" />
   <source>Files that go with it</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ffeiliau sy'n mynd gydag ef</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_circulate.py" />
   <source>Open the &amp;draft</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Agor &amp;y drafft</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_circulate.py" />
   <source>To, in the words of the minutes</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>At, yng ngeiriau'r cofnodion</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_circulate.py" />
   <source>Who gets it, as they stood at that meeting</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Pwy sy'n ei gael, fel yr oeddent yn y cyfarfod hwnnw</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_closure.py" />
   <source>&amp;First day</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Diwrnod &amp;cyntaf</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_closure.py" />
   <source>&amp;Last day</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>&amp;Diwrnod olaf</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_closure.py" />
   <source>Christmas closure</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Cau dros y Nadolig</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_closure.py" />
   <source>Close the offices</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Cau'r swyddfeydd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_committee.py" />
   <source>&amp;Quorum</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>C&amp;worwm</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_committee.py" />
   <source>After how many chasers</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ar ôl faint o nodiadau atgoffa</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_committee.py" />
   <source>Begins the references of its follow-ups, such as TP 26/27-1.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae'n dechrau cyfeirnodau ei gamau dilynol, megis TP 26/27-1.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_committee.py" />
   <source>C&amp;ode</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>&amp;Cod</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_committee.py" />
   <source>Choose a &amp;Word file…</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>&amp;Dewis ffeil Word…</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_committee.py" />
   <source>Code</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Cod</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_committee.py" />
   <source>Esca&amp;late to</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>&amp;Uwchgyfeirio at</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_committee.py" />
   <location filename="../../clerk_desk/ui/forms/ui_export.py" />
   <location filename="../../clerk_desk/ui/forms/ui_new_meeting.py" />
   <location filename="../../clerk_desk/ui/forms/ui_take_in.py" />
   <source>House &amp;style</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Arddull y &amp;tŷ</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_committee.py" />
   <location filename="../../clerk_desk/ui/forms/ui_export.py" />
   <location filename="../../clerk_desk/ui/forms/ui_first_committee.py" />
   <location filename="../../clerk_desk/ui/forms/ui_new_meeting.py" />
   <location filename="../../clerk_desk/ui/forms/ui_take_in.py" />
   <source>House style</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Arddull y tŷ</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_committee.py" />
   <source>Match styl&amp;es…</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Cyfateb &amp;arddulliau…</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_committee.py" />
   <source>N&amp;ation</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>&amp;Gwlad</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_committee.py" />
   <source>Nation</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Gwlad</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_committee.py" />
   <source>Quorum</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Cworwm</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_committee.py" />
   <source>TP</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>TP</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_committee.py" />
   <source>The house style’s own</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Templed arddull y tŷ</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_committee.py" />
   <source>The post that hears of it when chasers are not answered</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Y swydd sy'n clywed pan na cheir ateb i nodiadau atgoffa</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_committee.py" />
   <source>Transport Panel</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Panel Trafnidiaeth</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_committee.py" />
   <source>Use the st&amp;yle’s own</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Defnyddio templed &amp;yr arddull</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_committee.py" />
   <source>Whose bank holidays and rules it goes by.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Gwyliau banc a rheolau pa wlad y mae'n eu dilyn.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_committee.py" />
   <source>Word &amp;template</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Te&amp;mpled Word</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_committee.py" />
   <source>Word template</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Templed Word</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_committee.py" />
   <source>after</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>ar ôl</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_committee.py" />
   <source>chasers</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>nodyn atgoffa</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_committee.py" />
   <source>the Chief Executive</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>y Prif Weithredwr</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_contacts.py" />
   <source>Contact</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Cyswllt</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_contacts.py" />
   <source>Contact details</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Manylion cyswllt</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_contacts.py" />
   <source>Contacts that reports state</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Manylion cyswllt a nodir mewn adroddiadau</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_contacts.py" />
   <source>Remove everywhere…</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Dileu ym mhobman…</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_contacts.py" />
   <source>Stated by</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nodwyd gan</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_correction.py" />
   <location filename="../../clerk_desk/ui/forms/ui_template_styles.py" />
   <source>&amp;Cancel</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>&amp;Canslo</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_correction.py" />
   <source>&amp;Its minute</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>&amp;Ei gofnod</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_correction.py" />
   <source>&amp;Meeting that corrected them</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Y cyfarfod &amp;a'u cywirodd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_correction.py" />
   <source>&amp;What is corrected</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Yr &amp;hyn a gywirir</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_correction.py" />
   <source>Its minute</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ei gofnod</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_correction.py" />
   <source>Meeting that corrected them</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Y cyfarfod a'u cywirodd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_correction.py" />
   <source>Record a correction</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Cofnodi cywiriad</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_correction.py" />
   <source>Record the correction</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Cofnodi'r cywiriad</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_correction.py" />
   <source>W&amp;ords as minuted there</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Y &amp;geiriau a gofnodwyd yno</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_correction.py" />
   <source>What is corrected</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Yr hyn a gywirir</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_correction.py" />
   <source>Words as minuted there</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Y geiriau a gofnodwyd yno</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_declare.py" />
   <source>&amp;In</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>&amp;Yn</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_declare.py" />
   <location filename="../../clerk_desk/ui/forms/ui_edit_follow_up.py" />
   <location filename="../../clerk_desk/ui/forms/ui_late_item.py" />
   <source>&amp;Kind</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>&amp;Math</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_declare.py" />
   <source>&amp;Who</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>&amp;Pwy</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_declare.py" />
   <source>D&amp;eclared</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>&amp;Datganwyd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_declare.py" />
   <source>Declare &amp;only</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Datgan yn &amp;unig</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_declare.py" />
   <source>Declare an interest</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Datgan buddiant</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_declare.py" />
   <source>Declare and write</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Datgan ac ysgrifennu</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_declare.py" />
   <source>Di&amp;spensation</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>&amp;Gollyngiad</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_declare.py" />
   <source>Dispensation</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Gollyngiad</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_declare.py" />
   <source>Item or whole meeting</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Eitem neu'r cyfarfod cyfan</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_declare.py" />
   <source>Kind of interest</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Math o fuddiant</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_declare.py" />
   <source>N&amp;ature</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>&amp;Natur</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_declare.py" />
   <source>Nature of the interest</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Natur y buddiant</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_declare.py" />
   <source>Take &amp;back</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>&amp;Tynnu'n ôl</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_declare.py" />
   <source>W&amp;hat they did</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>&amp;Beth wnaethant</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_declare.py" />
   <source>What the member did</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Beth wnaeth yr aelod</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_declare.py" />
   <source>When it was declared</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Pryd y'i datganwyd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_declare.py" />
   <source>Who declares it</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Pwy sy'n ei ddatgan</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_declare.py" />
   <source>Who gave it and when, if there is one</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Pwy a'i rhoddodd a phryd, os oes un</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_declare.py" />
   <source>as her sister is employed by a provider</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>gan fod ei chwaer yn gweithio i ddarparwr</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_edit_follow_up.py" />
   <source>&amp;Due</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>&amp;Erbyn</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_edit_follow_up.py" />
   <location filename="../../clerk_desk/ui/forms/ui_move_on.py" />
   <source>&amp;Note</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>&amp;Nodyn</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_edit_follow_up.py" />
   <source>&amp;Owner</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>&amp;Perchennog</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_edit_follow_up.py" />
   <location filename="../../clerk_desk/ui/forms/ui_export.py" />
   <source>&amp;What</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>&amp;Beth</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_edit_follow_up.py" />
   <source>18 January, or in six weeks</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>18 January, or in six weeks</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_edit_follow_up.py" />
   <source>Edit follow-up</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Golygu'r cam dilynol</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_edit_follow_up.py" />
   <source>For the history, if there is anything to say</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ar gyfer yr hanes, os oes rhywbeth i'w ddweud</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_edit_follow_up.py" />
   <source>Members, or who gets it</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Aelodau, neu bwy sy’n ei gael</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_edit_follow_up.py" />
   <location filename="../../clerk_desk/ui/forms/ui_move_on.py" />
   <source>Note</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nodyn</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_edit_follow_up.py" />
   <source>What is to be done</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Beth sydd i’w wneud</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_edit_follow_up.py" />
   <source>Who owes it</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Pwy sydd i'w wneud</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_encryption.py" />
   <source>&amp;Take the encryption off…</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>&amp;Tynnu'r amgryptio…</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_encryption.py" />
   <source>Change the &amp;passphrase…</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>&amp;Newid y cyfrinymadrodd…</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_encryption.py" />
   <source>Encryption</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Amgryptio</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_encryption.py" />
   <source>Keep the key in this computer's keyring, and do &amp;not ask at the start</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>&amp;Cadw'r allwedd yng nghylch allweddi'r cyfrifiadur hwn, a pheidio â gofyn ar y dechrau</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_encryption.py" />
   <source>New &amp;recovery key…</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>&amp;Allwedd adfer newydd…</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_encryption.py" />
   <source>The minutes are encrypted</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae'r cofnodion wedi'u hamgryptio</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_exclude.py" />
   <location filename="../../clerk_desk/ui/forms/ui_exempt.py" />
   <source>&amp;Paragraphs that apply</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Paragraffau &amp;sy'n berthnasol</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_exclude.py" />
   <source>&amp;Resolution</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>&amp;Penderfyniad</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_exclude.py" />
   <source>During which &amp;items</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Yn ystod pa &amp;eitemau</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_exclude.py" />
   <source>Exclude and write</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Cau allan ac ysgrifennu</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_exclude.py" />
   <source>Exclude press and public</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Cau allan y wasg a'r cyhoedd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_exclude.py" />
   <source>Items during which they are excluded</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Eitemau y caeir hwy allan yn eu hystod</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_exclude.py" />
   <location filename="../../clerk_desk/ui/forms/ui_exempt.py" />
   <source>Paragraphs that apply</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Paragraffau sy'n berthnasol</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_exclude.py" />
   <source>Words of the resolution</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Geiriau'r penderfyniad</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_exempt.py" />
   <source>A contract matter</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mater contract</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_exempt.py" />
   <source>Mark exempt</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nodi'n eithriedig</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_exempt.py" />
   <source>Public &amp;summary, in place of the minutes</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>&amp;Crynodeb cyhoeddus, yn lle'r cofnodion</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_exempt.py" />
   <source>Public &amp;title</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>&amp;Teitl cyhoeddus</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_exempt.py" />
   <source>Summary that the public reads in place of the minutes</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Y crynodeb y mae'r cyhoedd yn ei ddarllen yn lle'r cofnodion</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_exempt.py" />
   <source>The public &amp;reads</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>&amp;Mae'r cyhoedd yn darllen</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_exempt.py" />
   <source>Title that the public reads</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Y teitl y mae'r cyhoedd yn ei ddarllen</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_exempt.py" />
   <source>What was done, without what is exempt: The Committee considered a tender and agreed how to proceed.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Beth a wnaed, heb yr hyn sy'n eithriedig: Ystyriodd y Pwyllgor dendr a chytunodd sut i fwrw ymlaen.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_exempt.py" />
   <source>Which title the public reads</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Pa deitl y mae'r cyhoedd yn ei ddarllen</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_export.py" />
   <source>&amp;Choose…</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>&amp;Dewis…</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_export.py" />
   <source>&amp;Full</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>&amp;Llawn</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_export.py" />
   <location filename="../../clerk_desk/ui/forms/ui_first_committee.py" />
   <source>&amp;Members</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>&amp;Aelodau</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_export.py" />
   <source>&amp;Public</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Cy&amp;hoeddus</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_export.py" />
   <source>An earlier file is replaced only when you say so.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ni ddisodlir ffeil gynharach ond pan ddywedwch hynny.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_export.py" />
   <source>Everything but private notes, for your file</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Popeth heblaw nodiadau preifat, ar gyfer eich ffeil</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_export.py" />
   <source>Exempt items by their title only</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Eitemau eithriedig wrth eu teitl yn unig</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_export.py" />
   <source>F&amp;orm</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>&amp;Ffurf</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_export.py" />
   <source>Form</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ffurf</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_export.py" />
   <source>How far the minutes are</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Pa mor bell y mae'r cofnodion</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_export.py" />
   <source>Open the file</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Agor y ffeil</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_export.py" />
   <source>Save &amp;as</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Cad&amp;w fel</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_export.py" />
   <source>Sta&amp;te</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>&amp;Cyflwr</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_export.py" />
   <source>With exempt items, not for publication</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Gydag eitemau eithriedig, nid i'w gyhoeddi</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_extend.py" />
   <location filename="../../clerk_desk/ui/forms/ui_term.py" />
   <source>&amp;Until</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>&amp;Hyd at</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_extend.py" />
   <location filename="../../clerk_desk/ui/forms/ui_phrases.py" />
   <location filename="../../clerk_desk/ui/forms/ui_put_off.py" />
   <source>&amp;Words</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>&amp;Geiriau</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_extend.py" />
   <source>Extend it</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ei estyn</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_extend.py" />
   <source>Extend the meeting</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Estyn y cyfarfod</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_extend.py" />
   <source>Reason, if there is one to keep</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Rheswm, os oes un i'w gadw</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_extend.py" />
   <source>Until what time</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Hyd at ba amser</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_extend.py" />
   <source>to finish item 9</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>i orffen eitem 9</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_first_committee.py" />
   <source>&amp;House style</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Arddull y &amp;tŷ</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_first_committee.py" />
   <source>Councillor Ann Example (Chair)
Councillor Tom Example</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Y Cynghorydd Ann Enghraifft (Cadeirydd)
Y Cynghorydd Tom Enghraifft</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_first_committee.py" />
   <source>Leisure and Culture Committee</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Y Pwyllgor Hamdden a Diwylliant</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_first_committee.py" />
   <source>Members, one to a line</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Aelodau, un i bob llinell</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_first_committee.py" />
   <source>Name of the committee</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Enw'r pwyllgor</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_first_committee.py" />
   <location filename="../../clerk_desk/ui/welcome.py" />
   <source>Set up a committee</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Sefydlu pwyllgor</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_first_committee.py" />
   <source>Set up committee</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Sefydlu'r pwyllgor</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_first_committee.py" />
   <source>That is all for a first meeting, which comes next. Quorum, officers and calendar can follow at any time, under Committees.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Dyna'r cyfan ar gyfer cyfarfod cyntaf, sy'n dod nesaf. Gall cworwm, swyddogion a chalendr ddilyn unrhyw bryd, o dan Pwyllgorau.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_late_item.py" />
   <source>&amp;After</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>&amp;Ar ôl</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_late_item.py" />
   <location filename="../../clerk_desk/ui/forms/ui_name_item.py" />
   <source>&amp;Number</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>&amp;Rhif</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_late_item.py" />
   <location filename="../../clerk_desk/ui/forms/ui_name_item.py" />
   <location filename="../../clerk_desk/ui/forms/ui_on_programme.py" />
   <location filename="../../clerk_desk/ui/forms/ui_programme.py" />
   <location filename="../../clerk_desk/ui/forms/ui_standing_item.py" />
   <source>&amp;Title</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>&amp;Teitl</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_late_item.py" />
   <source>Add it</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ei hychwanegu</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_late_item.py" />
   <source>After which item</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ar ôl pa eitem</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_late_item.py" />
   <source>How it came to the agenda</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Sut y daeth i'r agenda</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_late_item.py" />
   <location filename="../../clerk_desk/ui/rail.py" />
   <source>Late or urgent item</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Eitem hwyr neu frys</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_late_item.py" />
   <source>Lease of the bowling green</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Prydles y lawnt fowlio</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_late_item.py" />
   <location filename="../../clerk_desk/ui/forms/ui_name_item.py" />
   <source>Number of the item</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Rhif yr eitem</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_late_item.py" />
   <location filename="../../clerk_desk/ui/forms/ui_name_item.py" />
   <source>Title of the item</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Teitl yr eitem</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_late_item.py" />
   <source>Why the chair takes it as urgent</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Pam y mae'r cadeirydd yn ei chymryd fel mater brys</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_late_item.py" />
   <source>Why the chair takes it: the offer ends on Friday</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Pam y mae'r cadeirydd yn ei chymryd: daw'r cynnig i ben ddydd Gwener</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_motion.py" />
   <source>&amp;Amendment…</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>&amp;Gwelliant…</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_motion.py" />
   <source>&amp;Dissent</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ang&amp;hytundeb</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_motion.py" />
   <source>&amp;Recommend to</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>&amp;Argymell i</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_motion.py" />
   <source>&amp;Vote</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>&amp;Pleidlais</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_motion.py" />
   <source>Body that decides</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Y corff sy'n penderfynu</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_motion.py" />
   <source>F&amp;or</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>&amp;Dros</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_motion.py" />
   <source>How the vote was taken</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Sut y cymerwyd y bleidlais</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_motion.py" />
   <source>Motion</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Cynnig</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_motion.py" />
   <source>Names or initials, with commas</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Enwau neu lythrennau blaen, gyda choma rhyngddynt</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_motion.py" />
   <source>Only where another body decides: Cabinet, Council</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Dim ond lle mae corff arall yn penderfynu: y Cabinet, y Cyngor</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_motion.py" />
   <source>R&amp;easons</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>&amp;Rhesymau</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_motion.py" />
   <source>Reasons for decision</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Rhesymau dros y penderfyniad</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_motion.py" />
   <source>Reasons for decision, if they are minuted</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Rhesymau dros y penderfyniad, os cofnodir hwy</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_motion.py" />
   <source>Recorded &amp;by name…</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>&amp;Cofnodwyd wrth enw…</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_motion.py" />
   <source>Who asked for their vote against to be recorded</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Pwy ofynnodd am gofnodi eu pleidlais yn erbyn</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_move_meeting.py" />
   <location filename="../../clerk_desk/ui/forms/ui_new_meeting.py" />
   <location filename="../../clerk_desk/ui/forms/ui_take_in.py" />
   <source>&amp;Date</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>&amp;Dyddiad</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_move_meeting.py" />
   <location filename="../../clerk_desk/ui/forms/ui_new_meeting.py" />
   <location filename="../../clerk_desk/ui/forms/ui_timeline.py" />
   <source>&amp;Time</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>&amp;Amser</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_move_meeting.py" />
   <location filename="../../clerk_desk/ui/forms/ui_new_meeting.py" />
   <location filename="../../clerk_desk/ui/forms/ui_plan_meetings.py" />
   <location filename="../../clerk_desk/ui/forms/ui_take_in.py" />
   <source>&amp;Venue</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>&amp;Lleoliad</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_move_meeting.py" />
   <location filename="../../clerk_desk/ui/forms/ui_new_meeting.py" />
   <location filename="../../clerk_desk/ui/forms/ui_plan_meetings.py" />
   <source>Council Chamber</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Siambr y Cyngor</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_move_meeting.py" />
   <location filename="../../clerk_desk/ui/forms/ui_new_meeting.py" />
   <location filename="../../clerk_desk/ui/forms/ui_take_in.py" />
   <source>Date</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Dyddiad</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_move_meeting.py" />
   <source>Move the meeting</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Symud y cyfarfod</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_move_meeting.py" />
   <location filename="../../clerk_desk/ui/forms/ui_new_meeting.py" />
   <location filename="../../clerk_desk/ui/forms/ui_plan_meetings.py" />
   <location filename="../../clerk_desk/ui/forms/ui_take_in.py" />
   <location filename="../../clerk_desk/ui/forms/ui_timeline.py" />
   <source>Time</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Amser</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_move_meeting.py" />
   <location filename="../../clerk_desk/ui/forms/ui_new_meeting.py" />
   <location filename="../../clerk_desk/ui/forms/ui_plan_meetings.py" />
   <location filename="../../clerk_desk/ui/forms/ui_take_in.py" />
   <source>Venue</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Lleoliad</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_move_on.py" />
   <source>Day</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Diwrnod</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_name_item.py" />
   <source>Rename the item</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ailenwi'r eitem</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_new_meeting.py" />
   <location filename="../../clerk_desk/ui/forms/ui_take_in.py" />
   <source>&amp;Committee</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>&amp;Pwyllgor</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_new_meeting.py" />
   <source>Add, then take in the a&amp;genda…</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>&amp;Ychwanegu, yna derbyn yr agenda…</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_new_meeting.py" />
   <source>Nothing yet: no standing items, no minutes to confirm, no follow-ups that are open.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Dim eto: dim eitemau sefydlog, dim cofnodion i'w cadarnhau, dim camau dilynol agored.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_new_meeting.py" />
   <source>On the &amp;agenda already</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ar yr agenda &amp;eisoes</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_new_meeting.py" />
   <source>On the agenda</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ar yr agenda</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_on_programme.py" />
   <location filename="../../clerk_desk/ui/forms/ui_programme.py" />
   <source>For when</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>At ba bryd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_on_programme.py" />
   <source>Put on the programme</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Rhoi ar y flaenraglen</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_on_programme.py" />
   <source>Title on the work programme</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Teitl ar y flaenraglen waith</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_on_programme.py" />
   <location filename="../../clerk_desk/ui/forms/ui_programme.py" />
   <source>Work programme</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Blaenraglen waith</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_passphrase.py" />
   <source>&amp;Keep it in this computer's keyring, and do not ask at the start</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>&amp;Ei gadw yng nghylch allweddi'r cyfrifiadur hwn, a pheidio â gofyn ar y dechrau</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_passphrase.py" />
   <source>&amp;New passphrase</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Cyfrinymadrodd &amp;newydd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_passphrase.py" />
   <source>&amp;Passphrase</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>&amp;Cyfrinymadrodd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_passphrase.py" />
   <source>&amp;Show what is typed</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>&amp;Dangos yr hyn a deipir</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_passphrase.py" />
   <source>New passphrase</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Cyfrinymadrodd newydd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_passphrase.py" />
   <source>The new passphrase again</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Y cyfrinymadrodd newydd eto</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_passphrase.py" />
   <source>The same &amp;again</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Yr &amp;un peth eto</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_phrases.py" />
   <source>&amp;Add a phrase</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>&amp;Ychwanegu ymadrodd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_phrases.py" />
   <source>&amp;Keep phrase</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Cadw'&amp;r ymadrodd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_phrases.py" />
   <source>&amp;Name in lists</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Enw &amp;mewn rhestrau</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_phrases.py" />
   <source>&amp;Take it out</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>&amp;Ei dynnu allan</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_phrases.py" />
   <source>A&amp;bbreviation</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>&amp;Talfyriad</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_phrases.py" />
   <source>Abbreviation</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Talfyriad</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_phrases.py" />
   <source>Apologies for absence</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ymddiheuriadau am absenoldeb</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_phrases.py" />
   <source>Apologies for absence were received from {names}.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Derbyniwyd ymddiheuriadau am absenoldeb gan {names}.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_phrases.py" />
   <source>As &amp;given</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>&amp;Fel y'i rhoddwyd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_phrases.py" />
   <source>Name in lists</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Enw mewn rhestrau</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_phrases.py" />
   <source>Type the abbreviation and a space, and the phrase stands there. What is to be filled in stands in curly brackets: {name of member}. One line is one paragraph; what follows RESOLVED: is its clauses, a line that begins with - is a bullet.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Teipiwch y talfyriad a bwlch, a bydd yr ymadrodd yn sefyll yno. Mae'r hyn sydd i'w lenwi mewn bachau cyrliog: {name of member}. Un paragraff yw un llinell; yr hyn sy'n dilyn RESOLVED: yw ei gymalau, a llinell sy'n dechrau â - yw pwynt bwled.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_phrases.py" />
   <source>Typed</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Teipir</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_phrases.py" />
   <source>Words of the phrase</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Geiriau'r ymadrodd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_phrases.py" />
   <source>apols</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>apols</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_plain_files.py" />
   <source>&amp;Open the folder</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>&amp;Agor y ffolder</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_plain_files.py" />
   <source>&amp;Word files</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ffeiliau &amp;Word</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_plain_files.py" />
   <source>Meetings done</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Cyfarfodydd a wnaed</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_plain_files.py" />
   <source>Minutes as</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Cofnodion fel</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_plain_files.py" />
   <source>Take everything out</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Cymryd popeth allan</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_plain_files.py" />
   <source>We&amp;b pages</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>&amp;Tudalennau gwe</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_plan_meetings.py" />
   <source>&amp;Days, one a line; take out or change any of them</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>&amp;Dyddiau, un i bob llinell; tynnwch neu newidiwch unrhyw un</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_plan_meetings.py" />
   <source>&amp;Every</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>&amp;Bob</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_plan_meetings.py" />
   <location filename="../../clerk_desk/ui/forms/ui_record.py" />
   <source>&amp;From</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>&amp;O</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_plan_meetings.py" />
   <source>Days</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Dyddiau</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_plan_meetings.py" />
   <source>Every</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Bob</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_plan_meetings.py" />
   <location filename="../../clerk_desk/ui/forms/ui_programme.py" />
   <location filename="../../clerk_desk/ui/forms/ui_record.py" />
   <source>From</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>O</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_plan_meetings.py" />
   <source>Plan</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Cynllunio</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_plan_meetings.py" />
   <location filename="../../clerk_desk/ui/forms/ui_take_in.py" />
   <source>T&amp;ime</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>&amp;Amser</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_practice.py" />
   <source>&amp;Begin the practice again</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>&amp;Dechrau'r ymarfer eto</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_practice.py" />
   <source>&amp;Go on minuting</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>&amp;Parhau i gofnodi</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_practice.py" />
   <location filename="../../clerk_desk/ui/practice_strip.py" />
   <source>What was caught</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Beth a ddaliwyd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_practice.py" />
   <source>What was said, and what became of it in your minutes</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Beth a ddywedwyd, a beth a ddaeth ohono yn eich cofnodion</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_programme.py" />
   <source>Add to it</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ychwanegu ati</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_programme.py" />
   <source>C&amp;hange</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>&amp;Newid</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_programme.py" />
   <source>Entry</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Cofnod</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_programme.py" />
   <source>Take &amp;off</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Tynnu &amp;oddi arni</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_programme.py" />
   <location filename="../../clerk_desk/ui/forms/ui_standing_item.py" />
   <location filename="../../clerk_desk/ui/style_fields.py" />
   <source>Title</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Teitl</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_put_off.py" />
   <source>Defer it</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ei gohirio</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_put_off.py" />
   <source>Defer the item</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Gohirio'r eitem</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_put_off.py" />
   <source>In words</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mewn geiriau</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_put_off.py" />
   <source>to the spring, pending legal advice</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>tan y gwanwyn, yn disgwyl cyngor cyfreithiol</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_record.py" />
   <source>&amp;Write to a file…</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>&amp;Ysgrifennu i ffeil…</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_record.py" />
   <source>&amp;to</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>&amp;i</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_record.py" />
   <source>Mark as &amp;agreed by the Chair</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nodi &amp;ei fod wedi'i gytuno gan y Cadeirydd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_record.py" />
   <source>Mark as &amp;sent out</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>&amp;Nodi ei fod wedi'i anfon allan</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_record.py" />
   <source>Record a c&amp;orrection…</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Co&amp;fnodi cywiriad…</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_record.py" />
   <source>The record of these minutes</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Hanes y cofnodion hyn</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_record.py" />
   <source>What changed</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Beth newidiodd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_record.py" />
   <source>fo&amp;r</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>&amp;dros</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_recovery.py" />
   <source>&amp;Copy</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>&amp;Copïo</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_recovery.py" />
   <source>&amp;Print…</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>&amp;Argraffu…</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_recovery.py" />
   <source>I have &amp;it on paper or in a safe place</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>&amp;Mae gennyf ar bapur neu mewn lle diogel</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_recovery.py" />
   <source>Recovery key</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Allwedd adfer</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_recovery.py" />
   <source>The recovery key</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Yr allwedd adfer</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_replies.py" />
   <source>Reply</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ymateb</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_replies.py" />
   <source>Reply list</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Rhestr ymatebion</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_replies.py" />
   <source>Rows of the reply list</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Rhesi'r rhestr ymatebion</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_replies.py" />
   <source>Take the replies</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Derbyn yr ymatebion</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_replies.py" />
   <source>What it does</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Beth y mae'n ei wneud</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_set_up.py" />
   <source>&amp;Take one in…</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>&amp;Derbyn un…</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_set_up.py" />
   <source>How this office is set up, as one file</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Sut y gosodir y swyddfa hon, fel un ffeil</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_set_up.py" />
   <source>What this office has</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Yr hyn sydd gan y swyddfa hon</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_set_up.py" />
   <source>Which</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Pa rai</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_set_up.py" />
   <source>With the &amp;names of members and officers</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Gydag &amp;enwau aelodau a swyddogion</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_set_up.py" />
   <source>Write it to a file…</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ei ysgrifennu i ffeil…</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_set_up_offer.py" />
   <source>&amp;Change what is done</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>&amp;Newid yr hyn a wneir</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_set_up_offer.py" />
   <source>Set-up of another office</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Gosodiad swyddfa arall</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_set_up_offer.py" />
   <source>Take it in</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ei dderbyn</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_set_up_offer.py" />
   <source>What is done</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Yr hyn a wneir</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_set_up_offer.py" />
   <source>What would come in</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Yr hyn a ddeuai i mewn</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_standing_item.py" />
   <source>&amp;Drafted with</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>&amp;Drafftir gyda</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_standing_item.py" />
   <source>&amp;Where</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>&amp;Ble</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_standing_item.py" />
   <source>Declarations of interest</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Datganiadau o fuddiant</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_standing_item.py" />
   <source>Drafted with</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Drafftir gyda</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_standing_item.py" />
   <source>Standing item</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Eitem sefydlog</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_take_agenda.py" />
   <source>&amp;Agenda</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>&amp;Agenda</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_take_agenda.py" />
   <source>&amp;Make an item</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>&amp;Gwneud eitem</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_take_agenda.py" />
   <source>&amp;Open a file…</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Agor &amp;ffeil…</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_take_agenda.py" />
   <source>Paste it here</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Gludwch hi yma</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_take_agenda.py" />
   <source>Paste the agenda or open its file. What is read stands at the right; mend it there before it is taken in.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Gludwch yr agenda neu agorwch ei ffeil. Saif yr hyn a ddarllenir ar y dde; cywirwch ef yno cyn ei dderbyn.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_take_agenda.py" />
   <source>Re&amp;word</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ailei&amp;rio</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_take_agenda.py" />
   <source>Take in the agenda</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Derbyn yr agenda</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_take_agenda.py" />
   <source>What was &amp;read</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Yr &amp;hyn a ddarllenwyd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_take_agenda.py" />
   <location filename="../../clerk_desk/ui/forms/ui_take_in.py" />
   <source>What was read</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Yr hyn a ddarllenwyd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_take_in.py" />
   <source>&amp;A new meeting</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>&amp;Cyfarfod newydd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_take_in.py" />
   <source>&amp;What was read</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Yr &amp;hyn a ddarllenwyd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_take_in.py" />
   <source>At the &amp;end of the meeting that is open</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ar ddiwedd y cyfarfod &amp;sydd ar agor</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_take_in.py" />
   <source>Paste it here with Ctrl+V. Nothing is kept until you press the button below.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Gludwch ef yma â Ctrl+V. Ni chedwir dim nes i chi wasgu'r botwm isod.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_take_in.py" />
   <source>The &amp;text as it is</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Y testun &amp;fel y mae</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_take_in.py" />
   <source>The text as it is</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Y testun fel y mae</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_template_styles.py" />
   <source>Keep them</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Eu cadw</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_template_styles.py" />
   <source>Styles of the template</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Arddulliau'r templed</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_term.py" />
   <source>&amp;Duty</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>&amp;Dyletswydd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_term.py" />
   <source>&amp;Role</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>&amp;Rôl</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_term.py" />
   <source>&amp;Since</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Er&amp;s</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_term.py" />
   <source>15 May 2026</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>15 May 2026</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_term.py" />
   <source>Clerk</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Clerc</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_term.py" />
   <source>Councillor Ann Example</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Y Cynghorydd Ann Example</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_term.py" />
   <source>Duty</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Dyletswydd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_term.py" />
   <source>Head of Transport</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Pennaeth Trafnidiaeth</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_term.py" />
   <source>Role</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Rôl</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_term.py" />
   <source>Since</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ers</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_term.py" />
   <source>Still there</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Yno o hyd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_term.py" />
   <source>Until</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Hyd at</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_timeline.py" />
   <source>&amp;Change the time</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>&amp;Newid yr amser</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_timeline.py" />
   <source>C&amp;lose</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>&amp;Cau</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_timeline.py" />
   <source>Put into the &amp;minutes</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>&amp;Rhoi yn y cofnodion</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_timeline.py" />
   <source>Take it &amp;out</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>&amp;Ei dynnu allan</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_timeline.py" />
   <source>Time of the chosen fact</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Amser y ffaith a ddewiswyd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_timeline.py" />
   <source>Timeline of the meeting</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Llinell amser y cyfarfod</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_timeline.py" />
   <source>What happened</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Beth ddigwyddodd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_timeline.py" />
   <source>What happened, with times</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Beth ddigwyddodd, gydag amserau</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_wordings.py" />
   <source>Earlier wordings</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Geiriadau cynharach</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_wordings.py" />
   <source>From then to now: what went is struck through, what came is underlined</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>O bryd hynny hyd yn awr: mae llinell drwy'r hyn a aeth, a llinell o dan yr hyn a ddaeth</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_wordings.py" />
   <source>Put this wording back</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Rhoi'r geiriad hwn yn ôl</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_wordings.py" />
   <source>What changed from this wording to now</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Beth newidiodd o'r geiriad hwn hyd yn awr</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_wordings.py" />
   <source>When</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Pryd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/forms/ui_wordings.py" />
   <source>Words</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Geiriau</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/guide.py" />
   <source>Find in the guide</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Canfod yn y canllaw</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/guide.py" />
   <source>No page has these words.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid oes tudalen â'r geiriau hyn.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/guide.py" />
   <source>Pages of the guide</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Tudalennau'r canllaw</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/guide.py" />
   <source>The page</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Y dudalen</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/guide.py" />
   <location filename="../../clerk_desk/ui/menus.py" />
   <source>User guide</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Canllaw defnyddwyr</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/guide_deeds.py" />
   <source>It is in {file}.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae yn {file}.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/guide_deeds.py" />
   <source>Write the key card</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ysgrifennu'r cerdyn bysellau</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/guide_deeds.py" />
   <source>Write the user guide</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ysgrifennu'r canllaw defnyddiwr</translation>
  </message>
  <message numerus="yes">
   <location filename="../../clerk_desk/ui/home.py" />
   <location filename="../../clerk_desk/ui/resume.py" />
   <source>%n item(s)</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>
    <numerusform>%n eitem</numerusform>
    <numerusform>%n eitem</numerusform>
    <numerusform>%n eitem</numerusform>
    <numerusform>%n eitem</numerusform>
    <numerusform>%n eitem</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../clerk_desk/ui/home.py" />
   <source>%n meeting(s)</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>
    <numerusform>%n cyfarfod</numerusform>
    <numerusform>%n cyfarfod</numerusform>
    <numerusform>%n cyfarfod</numerusform>
    <numerusform>%n cyfarfod</numerusform>
    <numerusform>%n cyfarfod</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../clerk_desk/ui/home.py" />
   <location filename="../../clerk_desk/ui/rail_words.py" />
   <source>%n open follow-up(s)</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>
    <numerusform>%n cam dilynol agored</numerusform>
    <numerusform>%n cam dilynol agored</numerusform>
    <numerusform>%n cam dilynol agored</numerusform>
    <numerusform>%n cam dilynol agored</numerusform>
    <numerusform>%n cam dilynol agored</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/home.py" />
   <source>Find them in Search</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Dewch o hyd iddynt yn Chwilio</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/home.py" />
   <source>Follow-ups come from the minutes. What is late will stand here.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Daw camau dilynol o'r cofnodion. Saif yr hyn sy'n hwyr yma.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/home.py" />
   <source>Here for you to send on</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Yma i chi eu hanfon ymlaen</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/home.py" />
   <source>Import agenda</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mewnforio agenda</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/home.py" />
   <source>Minutes to finish</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Cofnodion i'w gorffen</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/home.py" />
   <source>Next meetings</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Cyfarfodydd nesaf</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/home.py" />
   <source>Not minuted yet</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Heb eu cofnodi eto</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/home.py" />
   <source>Nothing is overdue</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid oes dim yn hwyr</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/home.py" />
   <source>Open them in Follow-ups</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Eu hagor yn Camau dilynol</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/home.py" />
   <source>Other meetings</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Cyfarfodydd eraill</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/home.py" />
   <source>Paste agenda</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Gludo agenda</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/home.py" />
   <source>came today</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>daeth heddiw</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/home.py" />
   <source>came {day}</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>daeth {day}</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/home.py" />
   <source>open follow-up</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>cam dilynol agored</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/home.py" />
   <source>to {people}</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>i {people}</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/home.py" />
   <source>{count} here for you to send on</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>{count} yma i chi eu hanfon ymlaen</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/home.py" />
   <source>{count} more</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>{count} arall</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/home.py" />
   <source>{count} older ones</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>{count} yn hŷn</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/home.py" />
   <location filename="../../clerk_desk/ui/sidebar.py" />
   <source>{count} overdue</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>{count} yn hwyr</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/intake.py" />
   <source>Agendas and minutes (*.docx *.pdf *.eml *.txt *.html *.htm *.mht *.mhtml)</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Agendâu a chofnodion (*.docx *.pdf *.eml *.txt *.html *.htm *.mht *.mhtml)</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/intake.py" />
   <source>Import an agenda or minutes</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mewnforio agenda neu gofnodion</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/item_head.py" />
   <location filename="../../clerk_desk/ui/style_fields.py" />
   <source>Minute {number}</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Cofnod {number}</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/item_head.py" />
   <source>Recommended: {words}</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Argymhellir: {words}</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/item_head.py" />
   <source>Urgent: {why}</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Brys: {why}</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/item_head.py" />
   <source>Write it in Agenda, Exempt…</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ysgrifennwch ef yn Agenda, Eithriedig…</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/item_head.py" />
   <source>none yet</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>dim eto</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/item_head.py" />
   <source>{count} logged</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>{count} ar y log</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/item_head.py" />
   <location filename="../../clerk_desk/ui/rail_words.py" />
   <source>{count} to decide</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>{count} i'w penderfynu</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/joining.py" />
   <location filename="../../clerk_desk/ui/translating.py" />
   <source>As the system</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Fel y system</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/joining.py" />
   <source>Dark</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Tywyll</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/joining.py" />
   <source>High contrast</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Cyferbyniad uchel</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/joining.py" />
   <source>Light</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Golau</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/key_card.py" />
   <source>Clerk Desk: all keys</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Clerk Desk: pob bysell</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/keys_page.py" />
   <location filename="../../clerk_desk/ui/menus.py" />
   <source>All keys</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Pob bysell</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/keys_page.py" />
   <source>Beside the pages of a document: next, previous, first, last page</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Wrth ymyl tudalennau dogfen: tudalen nesaf, flaenorol, gyntaf, olaf</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/keys_page.py" />
   <source>Clause or bullet one level deeper</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Cymal neu bwynt bwled un lefel yn ddyfnach</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/keys_page.py" />
   <source>Clause or bullet one level shallower</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Cymal neu bwynt bwled un lefel yn llai dwfn</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/keys_page.py" />
   <source>Command</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Gorchymyn</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/keys_page.py" />
   <source>Find the one before</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Canfod yr un cynt</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/keys_page.py" />
   <source>In Attendance: by video, will be late, absent, the rest present</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Yn Presenoldeb: drwy fideo, bydd yn hwyr, absennol, y gweddill yn bresennol</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/keys_page.py" />
   <source>In Attendance: declare, find a name, write the vote</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Yn Presenoldeb: datgan, canfod enw, ysgrifennu'r bleidlais</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/keys_page.py" />
   <source>In Attendance: for, against, abstain, not voting, no vote yet</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Yn Presenoldeb: dros, yn erbyn, ymatal, heb bleidleisio, dim pleidlais eto</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/keys_page.py" />
   <source>In Attendance: in the chair, called for the vote, add, take off</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Yn Presenoldeb: yn y gadair, galwodd am y bleidlais, ychwanegu, tynnu oddi ar y rhestr</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/keys_page.py" />
   <source>In Attendance: present, left, came in, apologies, substitute</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Yn Presenoldeb: presennol, gadawodd, daeth i mewn, ymddiheuriadau, dirprwy</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/keys_page.py" />
   <source>In Committees: move a row up, down; add one, take one out</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Yn Pwyllgorau: symud rhes i fyny, i lawr; ychwanegu un, tynnu un allan</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/keys_page.py" />
   <source>In Follow-ups and Search: the page of the minutes, or of the old file</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Yn Camau dilynol a Chwilio: tudalen y cofnodion, neu'r hen ffeil</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/keys_page.py" />
   <source>In Follow-ups: chase, it went</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Yn Camau dilynol: atgoffa, aeth allan</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/keys_page.py" />
   <source>In Follow-ups: choose more, choose all</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Yn Camau dilynol: dewis rhagor, dewis y cyfan</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/keys_page.py" />
   <source>In Follow-ups: letter, copy the words, log to committee, more</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Yn Camau dilynol: llythyr, copïo'r geiriau, log i'r pwyllgor, mwy</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/keys_page.py" />
   <source>In Follow-ups: move on, find by owner</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Yn Camau dilynol: symud ymlaen, canfod yn ôl perchennog</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/keys_page.py" />
   <source>In Follow-ups: open copies of the files kept with it</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Yn Camau dilynol: agor copïau o’r ffeiliau a gedwir gydag ef</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/keys_page.py" />
   <source>In Follow-ups: open the minute, edit</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Yn Camau dilynol: agor y cofnod, golygu</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/keys_page.py" />
   <source>In Follow-ups: received, sent on to members</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Yn Camau dilynol: daeth i law, anfonwyd ymlaen at aelodau</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/keys_page.py" />
   <source>In Follow-ups: save this view, your views, the first nine of them</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Yn Camau dilynol: cadw'r golwg hwn, eich golygon, y naw cyntaf</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/keys_page.py" />
   <source>In Follow-ups: undo and redo what was done there</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Yn Camau dilynol: dadwneud ac ailwneud yr hyn a wnaed yno</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/keys_page.py" />
   <source>In Read back: next clause, back, change the wording</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Yn Darllen yn ôl: cymal nesaf, yn ôl, newid y geiriad</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/keys_page.py" />
   <source>Key</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Bysell</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/keys_page.py" />
   <location filename="../../clerk_desk/ui/menus.py" />
   <location filename="../../clerk_desk/ui/sidebar.py" />
   <location filename="../../clerk_desk/ui/top_bar.py" />
   <source>Menu</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Dewislen</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/keys_page.py" />
   <source>Next thing to fill in of a phrase; take a name from the list</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Y peth nesaf i'w lenwi mewn ymadrodd; cymryd enw o'r rhestr</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/keys_page.py" />
   <source>Next, previous paragraph</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Paragraff nesaf, blaenorol</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/keys_page.py" />
   <location filename="../../clerk_desk/ui/menus.py" />
   <source>People</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Pobl</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/keys_page.py" />
   <source>Undo logging or waving off, before anything is typed</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Dadwneud logio neu ddiystyru, cyn teipio dim</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/keys_page.py" />
   <location filename="../../clerk_desk/ui/menus.py" />
   <source>View</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Golwg</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/locking.py" />
   <source>After 10 minutes</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ar ôl 10 munud</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/locking.py" />
   <source>After 15 minutes</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ar ôl 15 munud</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/locking.py" />
   <source>After 2 minutes</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ar ôl 2 funud</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/locking.py" />
   <source>After 30 minutes</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ar ôl 30 munud</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/locking.py" />
   <source>After 5 minutes</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ar ôl 5 munud</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/locking.py" />
   <source>Clerk Desk, locked</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Clerk Desk, wedi'i gloi</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/locking.py" />
   <source>Never</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Byth</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/log_deeds.py" />
   <source>No follow-up of this line rests on words that were changed.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid oes cam dilynol o'r llinell hon yn dibynnu ar eiriau a newidiwyd.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/log_deeds.py" />
   <source>Nothing on the log rests on this line. Ctrl+Enter makes a follow-up of it.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid oes dim ar y log yn dibynnu ar y llinell hon. Mae Ctrl+Enter yn gwneud cam dilynol ohoni.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/log_tab.py" />
   <source>Always there: chasers, replies and minutes name it</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Yno bob amser: mae nodiadau atgoffa, ymatebion a chofnodion yn ei enwi</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/log_tab.py" />
   <source>How far it is, in words</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Pa mor bell y mae, mewn geiriau</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/log_tab.py" />
   <source>How it ended, in the words for the committee</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Sut y daeth i ben, yng ngeiriau'r pwyllgor</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/log_tab.py" />
   <source>How often, and when last</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Pa mor aml, a phryd ddiwethaf</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/log_tab.py" />
   <source>In the log</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Yn y log</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/log_tab.py" />
   <source>Not in the log</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ddim yn y log</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/log_tab.py" />
   <source>Put in</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Rhoi i mewn</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/log_tab.py" />
   <source>The day before it was put off</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Y diwrnod cyn ei ohirio</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/log_tab.py" />
   <source>The day of the meeting</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Diwrnod y cyfarfod</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/log_tab.py" />
   <source>The day, or the words that stand for one</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Y diwrnod, neu'r geiriau sy'n sefyll dros un</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/log_tab.py" />
   <source>The item and clause that it rests on</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Yr eitem a'r cymal y mae'n dibynnu arnynt</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/log_tab.py" />
   <source>The title of the item</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Teitl yr eitem</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/log_tab.py" />
   <source>The words of the minutes</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Geiriau'r cofnodion</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/log_tab.py" />
   <source>What is to be done, in short</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Beth sydd i'w wneud, yn fyr</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/log_tab.py" />
   <source>Where it was promised</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Lle yr addawyd ef</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/log_tab.py" />
   <source>Who is to have it</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Pwy sydd i'w gael</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/log_tab.py" />
   <source>Who owes it, or that nobody does yet</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Pwy sydd i'w wneud, neu nad oes neb eto</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/main_window.py" />
   <source>Clerk Desk {version}. Everything is kept on this computer, in {folder}.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Clerk Desk {version}. Cedwir popeth ar y cyfrifiadur hwn, yn {folder}.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/main_window.py" />
   <source>Close and lose them</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Cau a'u colli</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/main_window.py" />
   <source>Go to anything</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mynd i unrhyw beth</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/main_window.py" />
   <source>Item, clause, name or command</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Eitem, cymal, enw neu orchymyn</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/main_window.py" />
   <source>Later</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Yn nes ymlaen</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/main_window.py" />
   <source>Open it again now</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ei hagor eto nawr</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/main_window.py" />
   <source>The last words typed are not saved. Close all the same and lose them?</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid yw'r geiriau olaf a deipiwyd wedi'u cadw. Cau serch hynny a'u colli?</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/main_window.py" />
   <source>The minutes are not saved yet, so this stays open: see the red bar. Copy the text if you have to go.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid yw'r cofnodion wedi'u cadw eto, felly mae hyn yn aros ar agor: gweler y bar coch. Copïwch y testun os oes rhaid i chi fynd.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/main_window.py" />
   <source>The window speaks this language when it opens again. Your words are saved, and you will be where you are.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Bydd y ffenestr yn yr iaith hon pan fydd yn agor eto. Cedwir eich geiriau, a byddwch lle rydych nawr.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/main_window.py" />
   <source>What the phrase is about</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Am beth mae'r ymadrodd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/margin_entries.py" />
   <source>Ctrl+Z takes it back</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae Ctrl+Z yn ei dynnu'n ôl</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/margin_entries.py" />
   <location filename="../../clerk_desk/ui/sweep_rows.py" />
   <source>Waved off</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Diystyrwyd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/margin_entries.py" />
   <source>look again</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>edrychwch eto</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/margin_entries.py" />
   <source>words changed: Alt+W</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>geiriau wedi newid: Alt+W</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/margin_entries.py" />
   <source>words changed: Alt+W takes the new ones</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>geiriau wedi newid: mae Alt+W yn derbyn y rhai newydd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/menus.py" />
   <source>About Clerk Desk</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ynghylch Clerk Desk</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/menus.py" />
   <source>Action line</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Llinell weithredu</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/menus.py" />
   <source>Amendment…</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Gwelliant…</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/menus.py" />
   <source>Back on the agenda</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Yn ôl ar yr agenda</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/menus.py" />
   <source>Backups…</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Copïau wrth gefn…</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/menus.py" />
   <location filename="../../clerk_desk/ui/style_fields.py" />
   <source>Bold</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Trwm</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/menus.py" />
   <source>Bring back from Word…</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Dod yn ôl o Word…</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/menus.py" />
   <source>Bring in old minutes…</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Dod â hen gofnodion i mewn…</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/menus.py" />
   <source>Bullet</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Pwynt bwled</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/menus.py" />
   <location filename="../../clerk_desk/ui/sweep_panel.py" />
   <source>Clear the mark</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Clirio'r marc</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/menus.py" />
   <source>Close Clerk Desk</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Cau Clerk Desk</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/menus.py" />
   <source>Complete a name</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Cwblhau enw</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/menus.py" />
   <source>Contact details…</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Manylion cyswllt…</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/menus.py" />
   <location filename="../../clerk_desk/ui/minute_edit.py" />
   <location filename="../../clerk_desk/ui/style_page.py" />
   <source>Copy</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Copïo</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/menus.py" />
   <location filename="../../clerk_desk/ui/minute_edit.py" />
   <source>Cut</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Torri</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/menus.py" />
   <source>Declare an interest…</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Datgan buddiant…</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/menus.py" />
   <source>Defer…</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Gohirio…</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/menus.py" />
   <source>Earlier wordings…</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Geiriadau cynharach…</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/menus.py" />
   <source>Encryption…</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Amgryptio…</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/menus.py" />
   <source>End the meeting</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Gorffen y cyfarfod</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/menus.py" />
   <source>Exempt…</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Eithriedig…</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/menus.py" />
   <source>Export…</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Allforio…</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/menus.py" />
   <source>Extend the meeting…</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Estyn y cyfarfod…</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/menus.py" />
   <source>Fill in owner and due</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Llenwi perchennog a dyddiad</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/menus.py" />
   <source>Find and replace…</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Canfod a disodli…</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/menus.py" />
   <source>Find…</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Canfod…</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/menus.py" />
   <source>Follow-up</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Cam dilynol</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/menus.py" />
   <source>Full screen</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Sgrin lawn</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/menus.py" />
   <source>Go to anything…</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mynd i unrhyw beth…</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/menus.py" />
   <source>Help</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Cymorth</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/menus.py" />
   <source>Import a file…</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mewnforio ffeil…</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/menus.py" />
   <source>Into the bin</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>I'r bin</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/menus.py" />
   <source>Italic</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Italig</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/menus.py" />
   <source>Key card as a PDF…</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Y cerdyn bysellau fel PDF…</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/menus.py" />
   <source>Larger text</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Testun mwy</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/menus.py" />
   <source>Late or urgent item…</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Eitem hwyr neu frys…</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/menus.py" />
   <source>Lock</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Cloi</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/menus.py" />
   <source>Log the follow-up at the cursor</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Logio'r cam dilynol wrth y cyrchwr</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/menus.py" />
   <source>Look over and close…</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Bwrw golwg a chau…</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/menus.py" />
   <source>Mark to come back to…</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nodi i ddychwelyd ato…</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/menus.py" />
   <source>Move down</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Symud i lawr</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/menus.py" />
   <source>Move down the agenda</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Symud i lawr yr agenda</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/menus.py" />
   <source>Move up the agenda</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Symud i fyny'r agenda</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/menus.py" />
   <source>Mover, seconder and vote…</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Cynigydd, eilydd a phleidlais…</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/menus.py" />
   <source>Narrative</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Naratif</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/menus.py" />
   <source>New meeting…</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Cyfarfod newydd…</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/menus.py" />
   <source>Next pane</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Cwarel nesaf</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/menus.py" />
   <source>Next place to come back to</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Lle nesaf i ddychwelyd ato</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/menus.py" />
   <source>Next promise to decide</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Addewid nesaf i'w benderfynu</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/menus.py" />
   <location filename="../../clerk_desk/ui/rail_words.py" />
   <source>Not reached</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Heb ei chyrraedd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/menus.py" />
   <source>One level deeper</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Un lefel yn ddyfnach</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/menus.py" />
   <source>One level shallower</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Un lefel yn llai dwfn</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/menus.py" />
   <source>Open the follow-up of this line</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Agor cam dilynol y llinell hon</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/menus.py" />
   <source>Paste agenda or minutes…</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Gludo agenda neu gofnodion…</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/menus.py" />
   <source>Paste more items…</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Gludo rhagor o eitemau…</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/menus.py" />
   <location filename="../../clerk_desk/ui/practice_strip.py" />
   <location filename="../../clerk_desk/ui/welcome.py" />
   <source>Practice meeting</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Cyfarfod ymarfer</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/menus.py" />
   <source>Practice: back a line</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ymarfer: yn ôl linell</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/menus.py" />
   <source>Practice: begin, pause, go on</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ymarfer: dechrau, oedi, parhau</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/menus.py" />
   <source>Practice: faster</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ymarfer: cyflymach</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/menus.py" />
   <source>Practice: next line</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ymarfer: llinell nesaf</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/menus.py" />
   <source>Practice: slower</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ymarfer: arafach</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/menus.py" />
   <source>Practice: this line again</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ymarfer: y llinell hon eto</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/menus.py" />
   <source>Practice: what was caught</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ymarfer: beth a ddaliwyd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/menus.py" />
   <source>Previous item</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Eitem flaenorol</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/menus.py" />
   <source>Previous pane</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Cwarel blaenorol</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/menus.py" />
   <source>Previous place to come back to</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Lle blaenorol i ddychwelyd ato</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/menus.py" />
   <source>Previous promise to decide</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Addewid blaenorol i'w benderfynu</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/menus.py" />
   <location filename="../../clerk_desk/ui/minute_view.py" />
   <location filename="../../clerk_desk/ui/sweep_rows.py" />
   <source>Private note</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nodyn preifat</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/menus.py" />
   <source>Put the time in</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Rhoi'r amser i mewn</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/menus.py" />
   <source>Redo typing</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ailwneud teipio</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/menus.py" />
   <source>Redo what was undone</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ailwneud yr hyn a ddadwnaed</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/menus.py" />
   <source>Rename…</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ailenwi…</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/menus.py" />
   <source>Resolution as recommended</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Penderfyniad fel yr argymhellwyd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/menus.py" />
   <source>Same as another follow-up…</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Yr un fath â cham dilynol arall…</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/menus.py" />
   <source>Save now</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Cadw nawr</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/menus.py" />
   <source>Save this view of the follow-ups…</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Cadw'r golwg hwn o'r camau dilynol…</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/menus.py" />
   <source>Say what was circulated</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Dweud beth a gylchredwyd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/menus.py" />
   <source>Search everything</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Chwilio popeth</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/menus.py" />
   <source>Set-up of the office…</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Gosodiad y swyddfa…</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/menus.py" />
   <source>Sitting</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Eisteddiad</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/menus.py" />
   <source>Smaller text</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Testun llai</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/menus.py" />
   <source>Somebody comes in…</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Rhywun yn dod i mewn…</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/menus.py" />
   <source>Somebody goes out…</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Rhywun yn mynd allan…</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/menus.py" />
   <source>Spelling</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Sillafu</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/menus.py" />
   <source>Split here…</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Rhannu yma…</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/menus.py" />
   <source>Standing phrase</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ymadrodd safonol</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/menus.py" />
   <source>Standing phrases…</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ymadroddion safonol…</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/menus.py" />
   <source>Start the meeting</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Dechrau'r cyfarfod</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/menus.py" />
   <source>Sub-heading</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Is-bennawd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/menus.py" />
   <source>Take everything in again…</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Cymryd popeth i mewn eto…</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/menus.py" />
   <source>Take everything out…</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Cymryd popeth allan…</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/menus.py" />
   <source>Take in the agenda…</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Derbyn yr agenda…</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/menus.py" />
   <source>Take it now</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ei chymryd nawr</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/menus.py" />
   <source>Take the edited words for its follow-up</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Derbyn y geiriau a olygwyd ar gyfer ei gam dilynol</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/menus.py" />
   <source>The record…</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Hanes y cofnodion…</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/menus.py" />
   <source>Timeline…</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Llinell amser…</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/menus.py" />
   <source>Undo typing</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Dadwneud teipio</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/menus.py" />
   <source>Undo what was done</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Dadwneud yr hyn a wnaed</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/menus.py" />
   <source>User guide as a PDF…</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Y canllaw defnyddiwr fel PDF…</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/menus.py" />
   <source>Usual text size</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Maint testun arferol</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/menus.py" />
   <location filename="../../clerk_desk/ui/style_fields.py" />
   <source>Vote</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Pleidlais</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/menus.py" />
   <source>Wave it off, or back to the minutes</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ei ddiystyru, neu'n ôl i'r cofnodion</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/menus.py" />
   <source>What is in the bin…</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Beth sydd yn y bin…</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/menus.py" />
   <source>Withdrawn…</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Tynnwyd yn ôl…</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/messages.py" />
   <source>Copy details</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Copïo'r manylion</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/messages.py" />
   <source>Leave it</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ei adael</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/messages.py" />
   <source>Something went wrong in Clerk Desk {version}. What you typed was saved first; you can go on working.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Aeth rhywbeth o'i le yn Clerk Desk {version}. Cadwyd yr hyn a deipiwyd gennych yn gyntaf; gallwch ddal ati i weithio.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/messages.py" />
   <source>There is a file {name} already. Write over it?</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae ffeil {name} eisoes. Ysgrifennu drosti?</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/messages.py" />
   <source>Write over it</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ysgrifennu drosti</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/minute_edit.py" />
   <source>Delete</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Dileu</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/minute_edit.py" />
   <source>Redo</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ailwneud</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/minute_edit.py" />
   <source>Select all</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Dewis y cyfan</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/minute_edit.py" />
   <source>Undo</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Dadwneud</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/minute_place.py" />
   <source>action line</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>llinell weithredu</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/minute_place.py" />
   <source>bullet</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>pwynt bwled</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/minute_place.py" />
   <source>clause</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>cymal</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/minute_place.py" />
   <source>come back: {why}</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>i ddychwelyd ato: {why}</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/minute_place.py" />
   <source>level %d</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>lefel %d</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/minute_place.py" />
   <source>narrative</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>naratif</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/minute_place.py" />
   <source>resolution</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>penderfyniad</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/minute_place.py" />
   <source>sub-heading</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>is-bennawd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/note_line.py" />
   <source>keep it</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>ei gadw</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/note_line.py" />
   <location filename="../../clerk_desk/ui/people/ask_line.py" />
   <source>leave it</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>ei adael</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/page_strip.py" />
   <location filename="../../clerk_desk/ui/preview.py" />
   <source>Page {page} of {count}</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Tudalen {page} o {count}</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/page_strip.py" />
   <source>Pages in small</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Tudalennau bach</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/page_view.py" />
   <source>No pages yet</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Dim tudalennau eto</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/page_view.py" />
   <source>Pages</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Tudalennau</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/people/adding.py" />
   <location filename="../../clerk_desk/ui/people/grid_model.py" />
   <location filename="../../clerk_desk/ui/people/grid_painter.py" />
   <source>In attendance</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Hefyd yn bresennol</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/people/adding.py" />
   <source>Item {number} only</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Eitem {number} yn unig</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/people/adding.py" />
   <source>Officer</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Swyddog</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/people/adding.py" />
   <location filename="../../clerk_desk/ui/people/declaring.py" />
   <source>The whole meeting</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Y cyfarfod cyfan</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/people/amending.py" />
   <source>Accepted by the mover</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Derbyniwyd gan y cynigydd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/people/amending.py" />
   <source>Amendment to {number}</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Gwelliant i {number}</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/people/amending.py" />
   <source>Carried, not counted</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Derbyniwyd, heb gyfrif</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/people/amending.py" />
   <source>Fell: nobody seconded</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Methodd: neb yn eilio</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/people/amending.py" />
   <source>Lost, not counted</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Gwrthodwyd, heb gyfrif</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/people/amending.py" />
   <source>Nobody has voted yet: give the votes, or choose another outcome.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid oes neb wedi pleidleisio eto: rhowch y pleidleisiau, neu dewiswch ganlyniad arall.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/people/amending.py" />
   <source>Not decided yet</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Heb ei benderfynu eto</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/people/amending.py" />
   <source>Put to the vote</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Cynhaliwyd pleidlais</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/people/amending.py" />
   <source>This amendment has been moved: say what became of it.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Cynigiwyd y gwelliant hwn: dywedwch beth ddaeth ohono.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/people/amending.py" />
   <location filename="../../clerk_desk/ui/rail_words.py" />
   <source>Withdrawn</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Tynnwyd yn ôl</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/people/amending.py" />
   <source>add “{into}”</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>ychwanegu “{into}”</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/people/amending.py" />
   <source>leave out “{out}”</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>dileu “{out}”</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/people/amending.py" />
   <source>leave out “{out}” and put in “{into}”</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>dileu “{out}” a rhoi “{into}” i mewn</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/people/ask_line.py" />
   <source>Nobody here has these letters.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid oes gan neb yma y llythrennau hyn.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/people/ask_line.py" />
   <source>Type a few letters of the name, then Enter.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Teipiwch rai o lythrennau'r enw, yna Enter.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/people/ask_line.py" />
   <source>write it</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>ei ysgrifennu</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/people/ballot.py" />
   <source>Carried</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Derbyniwyd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/people/ballot.py" />
   <source>Lost</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Gwrthodwyd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/people/ballot.py" />
   <source>Tied</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Cyfartal</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/people/ballot.py" />
   <source>{some} to {others}</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>{some} i {others}</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/people/ballot.py" />
   <source>{some} to {others}, {abstained} abstained</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>{some} i {others}, {abstained} yn ymatal</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/people/chamber.py" />
   <source>This item has no resolution yet. Ctrl+Shift+R begins one, Alt+Shift+R takes the recommendation.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid oes penderfyniad i'r eitem hon eto. Mae Ctrl+Shift+R yn dechrau un, mae Alt+Shift+R yn cymryd yr argymhelliad.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/people/chamber.py" />
   <source>This resolution has no words yet: type what is resolved, then read it back.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid oes geiriau i'r penderfyniad hwn eto: teipiwch yr hyn a benderfynir, yna darllenwch ef yn ôl.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/people/chamber.py" />
   <location filename="../../clerk_desk/ui/people/comings.py" />
   <location filename="../../clerk_desk/ui/timeline.py" />
   <source>Written into the minutes: {words}</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ysgrifennwyd yn y cofnodion: {words}</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/people/comings.py" />
   <source>A time may follow: “ott 19:31”. Without one it is now.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Gall amser ddilyn: “ott 19:31”. Heb un, nawr yw'r amser.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/people/comings.py" />
   <source>Comes in</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Dod i mewn</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/people/comings.py" />
   <source>Goes out</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mynd allan</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/people/comings.py" />
   <location filename="../../clerk_desk/ui/people/names.py" />
   <location filename="../../clerk_desk/ui/people/page.py" />
   <source>Letters or initials</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Llythrennau neu lythrennau blaen</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/people/comings.py" />
   <source>Nobody on the list of this meeting has the letters “{letters}”: F9 adds people.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid oes gan neb ar restr y cyfarfod hwn y llythrennau “{letters}”: mae F9 yn ychwanegu pobl.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/people/comings.py" />
   <source>for the interest declared</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>oherwydd y buddiant a ddatganwyd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/people/comings.py" />
   <source>in the room</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>yn yr ystafell</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/people/comings.py" />
   <source>not in the room</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>ddim yn yr ystafell</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/people/decisions.py" />
   <source>The amendment is carried: put its words into the resolution by hand, they are not in one clause.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Derbyniwyd y gwelliant: rhowch ei eiriau yn y penderfyniad â llaw, nid ydynt mewn un cymal.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/people/decisions.py" />
   <source>This item has no resolution with words yet: begin one with Ctrl+Shift+R, or take the recommendation with Alt+Shift+R.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid oes penderfyniad â geiriau i'r eitem hon eto: dechreuwch un â Ctrl+Shift+R, neu cymerwch yr argymhelliad ag Alt+Shift+R.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/people/declaring.py" />
   <source>Another interest</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Buddiant arall</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/people/declaring.py" />
   <source>At the beginning of the meeting</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ar ddechrau'r cyfarfod</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/people/declaring.py" />
   <source>At the item itself, a late declaration</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Wrth yr eitem ei hun, datganiad hwyr</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/people/declaring.py" />
   <source>Change a declaration</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Newid datganiad</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/people/declaring.py" />
   <source>Change and write</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Newid ac ysgrifennu</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/people/declaring.py" />
   <source>It will read: {words}</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Bydd yn darllen: {words}</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/people/declaring.py" />
   <source>Not said yet</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Heb ei ddweud eto</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/people/declaring.py" />
   <source>Say who declares it: letters or initials of somebody on the list; F9 adds people.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Dywedwch pwy sy'n ei ddatgan: llythrennau neu lythrennau blaen rhywun ar y rhestr; mae F9 yn ychwanegu pobl.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/people/declaring.py" />
   <source>the meeting</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>y cyfarfod</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/people/dock.py" />
   <source>Also here</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Yma hefyd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/people/dock.py" />
   <source>Who is here</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Pwy sydd yma</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/people/grid.py" />
   <location filename="../../clerk_desk/ui/people/page.py" />
   <source>Attendance and votes</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Presenoldeb a phleidleisiau</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/people/grid_model.py" />
   <source>Abstain</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ymatal</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/people/grid_model.py" />
   <source>Declared</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Datganwyd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/people/grid_model.py" />
   <source>Here</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Yma</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/people/grid_model.py" />
   <source>In the room</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Yn yr ystafell</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/people/grid_model.py" />
   <source>chosen</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>dewiswyd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/people/grid_model.py" />
   <source>not chosen</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>ni ddewiswyd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/people/grid_model.py" />
   <source>nothing declared</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>dim wedi'i ddatgan</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/people/grid_model.py" />
   <source>{head}, key {key}</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>{head}, bysell {key}</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/people/moving.py" />
   <source>Agreed without a vote</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Cytunwyd heb bleidlais</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/people/moving.py" />
   <source>No vote taken yet</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Dim pleidlais eto</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/people/moving.py" />
   <source>Nobody on the list of this meeting is called “{name}”.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid oes neb ar restr y cyfarfod hwn o'r enw “{name}”.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/people/moving.py" />
   <source>Recorded by name: change it in the grid</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Cofnodwyd wrth enw: newidiwch hi yn y grid</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/people/moving.py" />
   <source>Resolution at {number}</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Penderfyniad yn {number}</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/people/moving.py" />
   <source>Show of hands</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Codi dwylo</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/people/moving.py" />
   <source>Unanimous</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Yn unfrydol</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/people/moving.py" />
   <source>{able} may vote, {have} have.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Caiff {able} bleidleisio, mae {have} wedi gwneud.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/people/moving.py" />
   <source>“{words}” is no count of votes: give a figure.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid cyfrif pleidleisiau yw “{words}”: rhowch ffigur.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/people/page.py" />
   <location filename="../../clerk_desk/ui/people/read_back.py" />
   <location filename="../../clerk_desk/ui/sweep_panel.py" />
   <source>Back to the minutes</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Yn ôl i'r cofnodion</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/people/page.py" />
   <source>Came in</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Daeth i mewn</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/people/page.py" />
   <source>Declare</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Datgan</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/people/page.py" />
   <source>Find a name</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Canfod enw</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/people/page.py" />
   <source>Left</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Gadawodd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/people/page.py" />
   <source>Nobody is on the list of this meeting yet. N adds a member, an officer or a guest.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid oes neb ar restr y cyfarfod hwn eto. Mae N yn ychwanegu aelod, swyddog neu westai.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/people/page.py" />
   <source>Nobody on the list has these letters. Esc shows everybody again.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid oes gan neb ar y rhestr y llythrennau hyn. Mae Esc yn dangos pawb eto.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/people/page.py" />
   <source>Not voting</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Heb bleidleisio</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/people/page.py" />
   <source>Substitute</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Dirprwy</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/people/page.py" />
   <source>Total</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Cyfanswm</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/people/page.py" />
   <source>to 3: vote and on</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>hyd 3: pleidlais ac ymlaen</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/people/page.py" />
   <source>{able} may vote, {have} have</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Caiff {able} bleidleisio, mae {have} wedi gwneud</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/people/read_back.py" />
   <source>Back</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Yn ôl</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/people/read_back.py" />
   <source>Change the wording</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Newid y geiriad</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/people/read_back.py" />
   <source>Clause {here} of {all}</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Cymal {here} o {all}</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/people/read_back.py" />
   <location filename="../../clerk_desk/ui/preview.py" />
   <source>Larger</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mwy</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/people/read_back.py" />
   <source>Next clause</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Cymal nesaf</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/people/read_back.py" />
   <source>Nothing to read back</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Dim i'w ddarllen yn ôl</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/people/read_back.py" />
   <source>Smaller</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Llai</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/people/read_back.py" />
   <source>Take the vote</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Cymryd y bleidlais</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/people/read_back.py" />
   <source>one more</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>un arall</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/people/read_back.py" />
   <source>then {clauses}</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>yna {clauses}</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/people/results.py" />
   <source>These minutes are confirmed and locked: nothing can be written into them.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae'r cofnodion hyn wedi'u cadarnhau a'u cloi: ni ellir ysgrifennu dim ynddynt.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/people/roll.py" />
   <source>Full name</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Enw llawn</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/people/roll.py" />
   <source>Recorded vote on {where}</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Pleidlais gofnodedig ar {where}</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/people/roll.py" />
   <source>Recorded vote on {where}, called for by {name}</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Pleidlais gofnodedig ar {where}, ar alwad {name}</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/people/roll.py" />
   <source>The minutes could not be saved, so the vote was not kept: see the red bar, then try again.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ni ellid cadw'r cofnodion, felly ni chadwyd y bleidlais: gweler y bar coch, yna rhowch gynnig arall arni.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/people/roll.py" />
   <source>This name comes from imported minutes: it cannot be changed here.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Daw'r enw hwn o gofnodion a fewnforiwyd: ni ellir ei newid yma.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/people/roll.py" />
   <source>Who sits for {name}?</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Pwy sy'n eistedd dros {name}?</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/people/roll.py" />
   <source>Write the name as the minutes have it: Councillor Owen Tilney.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ysgrifennwch yr enw fel y mae yn y cofnodion: Y Cynghorydd Owen Tilney.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/people/roll.py" />
   <source>the minutes</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>y cofnodion</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/people/roll.py" />
   <source>the resolution</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>y penderfyniad</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/people/roll.py" />
   <source>the resolution at {number}</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>y penderfyniad yn {number}</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/people/roll.py" />
   <source>{count} marked present</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nodwyd {count} yn bresennol</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/people/roll.py" />
   <source>{name} may not vote on this item.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ni chaiff {name} bleidleisio ar yr eitem hon.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/people/seen.py" />
   <source>Vice-Chair</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Is-gadeirydd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/people/seen.py" />
   <source>What they did is not noted yet</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ni nodwyd eto beth wnaethant</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/people/seen.py" />
   <source>Will be late</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Bydd yn hwyr</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/people/seen.py" />
   <source>whole meeting</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>cyfarfod cyfan</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/people/seen.py" />
   <source>will be late</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>bydd yn hwyr</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/people/side.py" />
   <source>Casting vote against</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Pleidlais fwrw yn erbyn</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/people/side.py" />
   <source>Casting vote for</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Pleidlais fwrw dros</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/people/side.py" />
   <source>Correct in {where}</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Cywiro yn {where}</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/people/side.py" />
   <source>Declarations</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Datganiadau</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/people/side.py" />
   <source>How it will read</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Sut y bydd yn darllen</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/people/side.py" />
   <source>No votes yet</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Dim pleidleisiau eto</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/people/side.py" />
   <source>None yet</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Dim eto</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/people/side.py" />
   <source>Result</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Canlyniad</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/people/side.py" />
   <source>Write</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ysgrifennu</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/people/side.py" />
   <source>Write into {where}</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ysgrifennu yn {where}</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/people/strip.py" />
   <source>Attendance not marked yet</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ni nodwyd presenoldeb eto</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/people/strip.py" />
   <source>and {count} more</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>a {count} arall</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/practice_strip.py" />
   <source>Again</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Eto</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/practice_strip.py" />
   <source>Back a line</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Yn ôl linell</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/practice_strip.py" />
   <source>Begin</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Dechrau</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/practice_strip.py" />
   <source>Ctrl+F8 begins, and pauses: people speak here as in the room, and you minute below. Ctrl+Shift+F7 is slower, Ctrl+Shift+F9 faster.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae Ctrl+F8 yn dechrau, ac yn oedi: mae pobl yn siarad yma fel yn yr ystafell, a chofnodwch chi isod. Mae Ctrl+Shift+F7 yn arafach, Ctrl+Shift+F9 yn gyflymach.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/practice_strip.py" />
   <source>Line {line} of {lines} · {pace} words a minute</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Llinell {line} o {lines} · {pace} gair y funud</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/practice_strip.py" />
   <source>Next line</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Llinell nesaf</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/practice_strip.py" />
   <source>Nothing here touches your own minutes</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid oes dim yma yn cyffwrdd â'ch cofnodion eich hun</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/practice_strip.py" />
   <source>Pause</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Oedi</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/practice_strip.py" />
   <source>The meeting is over. Finish your minutes, then Ctrl+F10 shows what was caught.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae'r cyfarfod ar ben. Gorffennwch eich cofnodion, yna mae Ctrl+F10 yn dangos beth a ddaliwyd.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/practice_strip.py" />
   <source>What is said</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Beth a ddywedir</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/practice_strip.py" />
   <source>Who speaks</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Pwy sy'n siarad</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/preview.py" />
   <source>Accessibility</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Hygyrchedd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/preview.py" />
   <source>Page {page} of {count} as PDF</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Tudalen {page} o {count} fel PDF</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/preview.py" />
   <source>Print</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Argraffu</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/preview.py" />
   <source>Setting page {page} …</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Yn gosod tudalen {page} …</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/preview.py" />
   <source>Setting the pages …</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Yn eu gosod …</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/preview.py" />
   <source>Stopped. The pages are set again with the next change.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Stopiwyd. Gosodir y tudalennau eto gyda'r newid nesaf.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/preview.py" />
   <source>The pages cannot be shown: {why}</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ni ellir dangos y tudalennau: {why}</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/preview.py" />
   <source>There are no pages to print yet.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid oes tudalennau i'w hargraffu eto.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/preview.py" />
   <source>{count} in order</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>{count} mewn trefn</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/preview.py" />
   <source>{count} pages set</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Gosodwyd {count} tudalen</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/preview.py" />
   <source>{count} to look at</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>{count} i edrych arnynt</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/proving.py" />
   <source>Nothing that was circulated since is still to be told: the board has what waits to be sent.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid oes dim a gylchredwyd ers hynny i'w adrodd o hyd: mae'r hyn sy'n aros i'w anfon ar y bwrdd.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/rail.py" />
   <source>not reached</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>heb ei chyrraedd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/rail.py" />
   <source>not yet</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>ddim eto</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/rail.py" />
   <source>on screen</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>ar y sgrin</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/rail.py" />
   <source>{some} of {all} minuted</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>{some} o {all} wedi'u cofnodi</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/rail.py" />
   <source>{some} of {all} taken</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>{some} o {all} wedi'u cymryd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/rail_words.py" />
   <source>Come back: {words}</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>I ddychwelyd ato: {words}</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/rail_words.py" />
   <source>Deferred to {when}</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Gohiriwyd i {when}</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/rail_words.py" />
   <source>Deferred: {why}</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Gohiriwyd: {why}</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/rail_words.py" />
   <source>Exempt, {paragraph}</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Eithriedig, {paragraph}</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/rail_words.py" />
   <source>Late item</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Eitem hwyr</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/rail_words.py" />
   <source>No public summary</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Dim crynodeb cyhoeddus</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/rail_words.py" />
   <source>No public title</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Dim teitl cyhoeddus</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/rail_words.py" />
   <source>Now, since {time}</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nawr, ers {time}</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/rail_words.py" />
   <source>Urgent business</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mater brys</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/rail_words.py" />
   <source>Withdrawn: {why}</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Tynnwyd yn ôl: {why}</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/record_deeds.py" />
   <source>Save the words elsewhere</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Cadw'r geiriau mewn lle arall</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/record_deeds.py" />
   <source>The minutes could not be saved, so this cannot be shown: see the red bar.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ni ellid cadw'r cofnodion, felly ni ellir dangos hyn: gweler y bar coch.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/resume.py" />
   <source>Open for minuting</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Agor i gofnodi</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/resume.py" />
   <source>Open {committee} for minuting</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Agor {committee} i gofnodi</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/resume.py" />
   <source>Today</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Heddiw</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/resume.py" />
   <source>Where you were</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Lle roeddech chi</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/resume.py" />
   <source>today</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>heddiw</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/safety.py" />
   <source>Backups (*.sqlite3);;All files (*)</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Copïau wrth gefn (*.sqlite3);;Pob ffeil (*)</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/safety.py" />
   <source>Clerk Desk did not end as it should last time, and the store is damaged: put a backup back (File, Backups).</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ni ddaeth Clerk Desk i ben fel y dylai y tro diwethaf, ac mae'r storfa wedi'i difrodi: rhowch gopi wrth gefn yn ôl (Ffeil, Copïau wrth gefn).</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/safety.py" />
   <source>Clerk Desk did not end as it should last time. The confirmed minutes of {which} are not what was confirmed: the store was changed from outside. Put a backup back (File, Backups), or compare them (Meeting, The record).</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ni ddaeth Clerk Desk i ben fel y dylai y tro diwethaf. Nid yw cofnodion cadarnhaedig {which} fel y'u cadarnhawyd: newidiwyd y storfa o'r tu allan. Rhowch gopi wrth gefn yn ôl (Ffeil, Copïau wrth gefn), neu cymharwch hwy (Cyfarfod, Hanes y cofnodion).</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/safety.py" />
   <source>Clerk Desk did not end as it should last time. The store was looked over and is whole; you are where you were. Words typed in the last two seconds may be missing.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ni ddaeth Clerk Desk i ben fel y dylai y tro diwethaf. Bwriwyd golwg dros y storfa ac mae'n gyfan; rydych lle'r oeddech. Gall geiriau a deipiwyd yn y ddwy eiliad olaf fod ar goll.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/safety.py" />
   <location filename="../../clerk_desk/ui/sweep_panel.py" />
   <source>Leave it as it is</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ei gadael fel y mae</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/safety.py" />
   <source>Put the backup in its place</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Rhoi'r copi wrth gefn yn ei lle</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/safety.py" />
   <source>Putting the backup back …</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Rhoi'r copi wrth gefn yn ôl …</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/safety.py" />
   <location filename="../../clerk_desk/ui/welcome.py" />
   <source>Restore a backup</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Adfer copi wrth gefn</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/safety.py" />
   <source>Try to write</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ceisio ysgrifennu</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/safety.py" />
   <source>Understood</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Deall</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/safety.py" />
   <source>{reason} There is a backup of {when}. Put it in the store's place? The damaged one is kept.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>{reason} Mae copi wrth gefn o {when}. Ei roi yn lle'r storfa? Cedwir yr un a ddifrodwyd.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/saved_views.py" />
   <source>&amp;Delete this view</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>&amp;Dileu'r golwg hwn</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/saved_views.py" />
   <source>&amp;Rename this view…</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>&amp;Ailenwi'r golwg hwn…</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/saved_views.py" />
   <source>&amp;Save this view…	Alt+N</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>&amp;Cadw'r golwg hwn…	Alt+N</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/saved_views.py" />
   <source>A name</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Enw</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/saved_views.py" />
   <source>Rename this view</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ailenwi'r golwg hwn</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/saved_views.py" />
   <source>Save this view as</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Cadw'r golwg hwn fel</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/saved_views.py" />
   <source>Your view</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Eich golwg</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/saved_views.py" />
   <source>Your view: Alt+{place}</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Eich golwg: Alt+{place}</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/set_up_deeds.py" />
   <source>The set-up was taken in. How it was before is in a backup (File, Backups) and in {file}.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Derbyniwyd y gosodiad. Mae sut yr oedd o'r blaen mewn copi wrth gefn (Ffeil, Copïau wrth gefn) ac yn {file}.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/sidebar.py" />
   <source>All saved on this computer</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Popeth ar gadw yma</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/sidebar.py" />
   <source>open follow-ups</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>camau dilynol agored</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/spelling.py" />
   <source>&amp;Add “{word}” to my words</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ychwanegu “{word}” &amp;at fy ngeiriau</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/spelling.py" />
   <source>&amp;Ignore it in this meeting</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>&amp;Ei anwybyddu yn y cyfarfod hwn</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/spelling.py" />
   <source>&amp;Next word</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>&amp;Gair nesaf</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/spelling.py" />
   <source>No word in this item is marked as misspelt.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid oes gair yn yr eitem hon wedi'i nodi'n gamsillafiad.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/spelling.py" />
   <source>Spelling of {word}</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Sillafiad {word}</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/spelling.py" />
   <source>The word list could not be written, so this holds only until Clerk Desk is closed.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ni ellid ysgrifennu'r rhestr eiriau, felly dim ond nes cau Clerk Desk y mae hyn yn parhau.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/spelling.py" />
   <source>There is no spelling on this machine: its library could not be read.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid oes gwirio sillafu ar y peiriant hwn: ni ellid darllen ei lyfrgell.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/style_fields.py" />
   <source>A line each</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Llinell yr un</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/style_fields.py" />
   <source>Action</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Gweithredu</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/style_fields.py" />
   <source>Actions</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Camau gweithredu</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/style_fields.py" />
   <source>After the resolution</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ar ôl y penderfyniad</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/style_fields.py" />
   <source>As entered</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Fel y'i rhoddwyd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/style_fields.py" />
   <source>As typed</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Fel y'i teipiwyd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/style_fields.py" />
   <source>As usual</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Fel arfer</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/style_fields.py" />
   <source>At the end of the item</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ar ddiwedd yr eitem</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/style_fields.py" />
   <source>Before each clause</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Cyn pob cymal</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/style_fields.py" />
   <source>Before the resolution</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Cyn y penderfyniad</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/style_fields.py" />
   <source>Below it</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Oddi tani</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/style_fields.py" />
   <source>Call-in days</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Dyddiau galw i mewn</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/style_fields.py" />
   <source>Clauses 1</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Cymalau 1</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/style_fields.py" />
   <source>Clauses 2</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Cymalau 2</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/style_fields.py" />
   <source>Clauses 3</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Cymalau 3</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/style_fields.py" />
   <source>Clauses 4</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Cymalau 4</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/style_fields.py" />
   <source>Cllr</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Cllr</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/style_fields.py" />
   <source>Commas</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Comas</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/style_fields.py" />
   <source>Councillor</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Councillor</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/style_fields.py" />
   <source>Councillor G Kamau</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Councillor G Kamau</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/style_fields.py" />
   <source>Councillor Kamau</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Councillor Kamau</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/style_fields.py" />
   <source>Dates</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Dyddiadau</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/style_fields.py" />
   <source>Ends with</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Yn gorffen â</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/style_fields.py" />
   <source>Full stops</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Atalnodau llawn</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/style_fields.py" />
   <source>Grouped</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Wedi'u grwpio</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/style_fields.py" />
   <source>Heading and paragraph: 1.0, 1.1</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Pennawd a pharagraff: 1.0, 1.1</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/style_fields.py" />
   <source>In the lead-in</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Yn y geiriau arweiniol</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/style_fields.py" />
   <source>Item and paragraph: 6.1</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Eitem a pharagraff: 6.1</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/style_fields.py" />
   <source>Items</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Eitemau</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/style_fields.py" />
   <source>Lead-in</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Geiriau arweiniol</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/style_fields.py" />
   <source>List</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Rhestr</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/style_fields.py" />
   <source>Minute 39</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Cofnod 39</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/style_fields.py" />
   <source>No</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Na</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/style_fields.py" />
   <source>No sign</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Dim arwydd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/style_fields.py" />
   <source>Nowhere</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Unman</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/style_fields.py" />
   <source>Numbering</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Rhifo</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/style_fields.py" />
   <source>Numbers</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Rhifau</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/style_fields.py" />
   <source>On one line</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ar un llinell</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/style_fields.py" />
   <source>On the lead-in’s line</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ar linell y geiriau arweiniol</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/style_fields.py" />
   <source>Only clause</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Unig gymal</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/style_fields.py" />
   <source>Paragraphs</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Paragraffau</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/style_fields.py" />
   <source>Reasons</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Rhesymau</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/style_fields.py" />
   <source>Recommends</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Argymell</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/style_fields.py" />
   <source>Resolutions</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Penderfyniadau</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/style_fields.py" />
   <source>Running through the meeting</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Yn parhau drwy'r cyfarfod</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/style_fields.py" />
   <source>Second language</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ail iaith</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/style_fields.py" />
   <source>Signature</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Llofnod</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/style_fields.py" />
   <source>Stands first</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Yn gyntaf</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/style_fields.py" />
   <source>Table</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Tabl</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/style_fields.py" />
   <source>The second language</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Yr ail iaith</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/style_fields.py" />
   <source>Through the municipal year: 39/26</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Drwy'r flwyddyn ddinesig: 39/26</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/style_fields.py" />
   <source>Times</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Amserau</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/style_fields.py" />
   <source>To a body</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>I gorff</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/style_fields.py" />
   <source>Under the code: CF.39</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>O dan y cod: CF.39</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/style_fields.py" />
   <source>What runs on</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Beth sy'n parhau</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/style_fields.py" />
   <source>Wording</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Geiriad</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/style_fields.py" />
   <source>Written as</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ysgrifennir fel</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/style_fields.py" />
   <source>Yes</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ie</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/style_fields.py" />
   <source>“;” and “; and” before the last</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>“;” ac “; and” cyn yr olaf</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/style_page.py" />
   <source>built in: copy it to change it</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>yn rhan o'r rhaglen: copïwch hi i'w newid</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/style_page.py" />
   <source>your own, kept as you change it</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>eich un chi, fe'i cedwir wrth i chi ei newid</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/sweep.py" />
   <location filename="../../clerk_desk/ui/sweep_panel.py" />
   <source>Go to it</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mynd ati</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/sweep.py" />
   <source>Join</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Uno</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/sweep.py" />
   <location filename="../../clerk_desk/ui/sweep_panel.py" />
   <source>Leave for now</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Gadael am y tro</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/sweep.py" />
   <source>Nothing was decided here yet: choose a decided line and take that one back.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ni phenderfynwyd dim yma eto: dewiswch linell a benderfynwyd a thynnwch honno'n ôl.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/sweep.py" />
   <source>Owner and due</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Perchennog a dyddiad</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/sweep.py" />
   <source>Take back</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Tynnu'n ôl</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/sweep.py" />
   <source>Wave off</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Diystyru</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/sweep_answers.py" />
   <source>Choose which</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Dewiswch pa un</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/sweep_answers.py" />
   <source>Log it</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ei logio</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/sweep_answers.py" />
   <source>Much the same words</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Geiriau tebyg iawn</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/sweep_answers.py" />
   <source>Same as one already logged</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Yr un fath ag un a logiwyd eisoes</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/sweep_answers.py" />
   <source>Which one it is the same as</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Pa un y mae'r un fath ag ef</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/sweep_answers.py" />
   <source>none given</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>ni roddwyd yr un</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/sweep_answers.py" />
   <source>{words}, minute {number}</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>{words}, cofnod {number}</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/sweep_list.py" />
   <source>What is to decide before the meeting is closed, and what is decided</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Beth sydd i'w benderfynu cyn cau'r cyfarfod, a beth a benderfynwyd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/sweep_panel.py" />
   <source>All decided</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Penderfynwyd y cyfan</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/sweep_panel.py" />
   <source>Before the meeting is closed</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Cyn cau'r cyfarfod</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/sweep_panel.py" />
   <source>Before the minutes are published, see to these.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Cyn cyhoeddi'r cofnodion, gofalwch am y rhain.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/sweep_panel.py" />
   <source>Close the meeting</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Cau'r cyfarfod</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/sweep_panel.py" />
   <source>Does the follow-up still stand?</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>A yw'r cam dilynol yn sefyll o hyd?</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/sweep_panel.py" />
   <source>Due: {when}.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Erbyn: {when}.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/sweep_panel.py" />
   <source>Have you come back to it?</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>A ydych wedi dychwelyd ato?</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/sweep_panel.py" />
   <source>Is it seen to?</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>A ofalwyd amdano?</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/sweep_panel.py" />
   <source>It is right as it stands. It stays on this list and can be taken back.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae'n gywir fel y mae. Mae'n aros ar y rhestr hon a gellir ei dynnu'n ôl.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/sweep_panel.py" />
   <source>It is seen to, or needs nothing.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Gofalwyd amdano, neu nid oes angen dim.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/sweep_panel.py" />
   <source>It is to be decided again.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae i'w benderfynu eto.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/sweep_panel.py" />
   <source>It keeps the words that it was logged with.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae'n cadw'r geiriau y'i logiwyd â hwy.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/sweep_panel.py" />
   <source>No date was given.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ni roddwyd dyddiad.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/sweep_panel.py" />
   <source>No owner was given.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ni roddwyd perchennog.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/sweep_panel.py" />
   <source>Not a promise, or answered in the room. It stays on this list and can be taken back.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid addewid, neu fe'i hatebwyd yn yr ystafell. Mae'n aros ar y rhestr hon a gellir ei dynnu'n ôl.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/sweep_panel.py" />
   <source>Nothing holds the meeting back. Enter closes it; the minutes become a draft.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid oes dim yn dal y cyfarfod yn ôl. Mae Enter yn ei gau; daw'r cofnodion yn ddrafft.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/sweep_panel.py" />
   <source>Nothing promised is forgotten: each one is logged, joined or waved off before the meeting is closed.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid anghofir dim a addawyd: logir, unir neu ddiystyrir pob un cyn cau'r cyfarfod.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/sweep_panel.py" />
   <source>Nothing was promised, marked or left open in these minutes.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ni addawyd, ni nodwyd ac ni adawyd dim yn agored yn y cofnodion hyn.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/sweep_panel.py" />
   <source>Owner read from the sentence.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Darllenwyd y perchennog o'r frawddeg.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/sweep_panel.py" />
   <source>Take it back</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ei dynnu'n ôl</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/sweep_panel.py" />
   <source>Take the new words</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Derbyn y geiriau newydd</translation>
  </message>
  <message numerus="yes">
   <location filename="../../clerk_desk/ui/sweep_panel.py" />
   <source>The meeting can be closed when all %n are decided.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>
    <numerusform>Gellir cau'r cyfarfod pan benderfynir pob un o'r %n.</numerusform>
    <numerusform>Gellir cau'r cyfarfod pan benderfynir pob un o'r %n.</numerusform>
    <numerusform>Gellir cau'r cyfarfod pan benderfynir pob un o'r %n.</numerusform>
    <numerusform>Gellir cau'r cyfarfod pan benderfynir pob un o'r %n.</numerusform>
    <numerusform>Gellir cau'r cyfarfod pan benderfynir pob un o'r %n.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/sweep_panel.py" />
   <source>The meeting is closed.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae'r cyfarfod ar gau.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/sweep_panel.py" />
   <source>To the very line. Shift+F12 comes back here.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>I'r union linell. Mae Shift+F12 yn dod yn ôl yma.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/sweep_panel.py" />
   <source>Wave it off</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ei ddiystyru</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/sweep_panel.py" />
   <source>What became of it?</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Beth ddaeth ohoni?</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/sweep_panel.py" />
   <source>What belongs there?</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Beth sy'n perthyn yno?</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/sweep_panel.py" />
   <source>What is to happen with it?</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Beth sydd i ddigwydd iddo?</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/sweep_panel.py" />
   <source>What was decided?</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Beth a benderfynwyd?</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/sweep_panel.py" />
   <source>Which of the two is right?</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Pa un o'r ddau sy'n gywir?</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/sweep_panel.py" />
   <source>{left} of {there} to decide</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>{left} o {there} i'w penderfynu</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/sweep_passage.py" />
   <source>The words in the minutes</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Y geiriau yn y cofnodion</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/sweep_rows.py" />
   <source>A blank was left</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Gadawyd bwlch</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/sweep_rows.py" />
   <source>Come back to this</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Dewch yn ôl at hyn</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/sweep_rows.py" />
   <source>Joined</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Unwyd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/sweep_rows.py" />
   <source>Logged</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Logiwyd</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/sweep_rows.py" />
   <source>Mark cleared</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Cliriwyd y marc</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/sweep_rows.py" />
   <source>No outcome yet</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Dim canlyniad eto</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/sweep_rows.py" />
   <source>Nothing is decided in it</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ni phenderfynir dim ynddo</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/sweep_rows.py" />
   <source>Only for you</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>I chi yn unig</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/sweep_rows.py" />
   <source>Owner read: {owner}</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Perchennog a ddarllenwyd: {owner}</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/sweep_rows.py" />
   <source>Same as {reference}</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Yr un fath â {reference}</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/sweep_rows.py" />
   <source>This cannot be right</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ni all hyn fod yn gywir</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/sweep_rows.py" />
   <source>To decide</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>I'w penderfynu</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/sweep_rows.py" />
   <source>words changed: look again</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>geiriau wedi newid: edrychwch eto</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/timeline.py" />
   <source>  (the clock had been set back: check the time)</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>  (rhoddwyd y cloc yn ôl: gwiriwch yr amser)</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/timeline.py" />
   <source>In the minutes: {words}</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Yn y cofnodion: {words}</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/timeline.py" />
   <source>Minutes have no sentence for this.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid oes gan gofnodion frawddeg ar gyfer hyn.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/timeline.py" />
   <source>Nothing has happened yet. Alt+Shift+S starts the meeting.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nid oes dim wedi digwydd eto. Mae Alt+Shift+S yn dechrau'r cyfarfod.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/top_bar.py" />
   <source>Not saved</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Heb ei gadw</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/top_bar.py" />
   <source>Saved{time}</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Cadwyd{time}</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/top_bar.py" />
   <source>Saving…</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Yn cadw…</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/translating.py" />
   <source>Cymraeg</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Cymraeg</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/watching.py" />
   <source>Changed in another window and shown as it is now: {items}.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Newidiwyd mewn ffenestr arall a dangosir fel y mae nawr: {items}.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/watching.py" />
   <source>The minutes were marked as {state} in another window.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Nodwyd bod y cofnodion yn {state} mewn ffenestr arall.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/watching.py" />
   <source>These minutes were confirmed in another window. They are locked now; nothing more can be typed.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Cadarnhawyd y cofnodion hyn mewn ffenestr arall. Maent wedi'u cloi nawr; ni ellir teipio rhagor.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/welcome.py" />
   <source>A Word file, PDF, mail or saved web page, or from the clipboard with Ctrl+Shift+V. You look over what was read.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ffeil Word, PDF, e-bost neu dudalen we wedi'i chadw, neu o'r clipfwrdd gyda Ctrl+Shift+V. Byddwch yn edrych dros yr hyn a ddarllenwyd.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/welcome.py" />
   <source>An invented meeting is played to you, and you minute it. Then you see what was caught. Close it and it is gone.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Chwaraeir cyfarfod dychmygol i chi, a byddwch yn ei gofnodi. Yna gwelwch beth a ddaliwyd. Caewch ef ac mae wedi mynd.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/welcome.py" />
   <source>An invented meeting to minute by ear. Nothing in it touches your own minutes.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Cyfarfod dychmygol i'w gofnodi o'r glust. Nid oes dim ynddo yn cyffwrdd â'ch cofnodion eich hun.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/welcome.py" />
   <source>Begin your own meeting</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Dechrau eich cyfarfod eich hun</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/welcome.py" />
   <source>Choose a file</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Dewis ffeil</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/welcome.py" />
   <source>Every word is saved as you type. There is no Save to forget.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Cedwir pob gair wrth i chi deipio. Nid oes botwm Cadw i'w anghofio.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/welcome.py" />
   <source>Everything stays on this computer. No account, no network.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mae popeth yn aros ar y cyfrifiadur hwn. Dim cyfrif, dim rhwydwaith.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/welcome.py" />
   <source>Exempt items are kept out of every public file.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Cedwir eitemau eithriedig allan o bob ffeil gyhoeddus.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/welcome.py" />
   <source>Import an agenda</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Mewnforio agenda</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/welcome.py" />
   <source>Its name, its members and its house style. Then you make its first meeting.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ei enw, ei aelodau a'i arddull tŷ. Yna rydych yn gwneud ei gyfarfod cyntaf.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/welcome.py" />
   <source>Moving from another computer?</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Symud o gyfrifiadur arall?</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/welcome.py" />
   <source>Open practice meeting</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Agor cyfarfod ymarfer</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/welcome.py" />
   <source>Open the practice meeting</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Agor y cyfarfod ymarfer</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/welcome.py" />
   <source>Set up your committee</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Sefydlu eich pwyllgor</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/welcome.py" />
   <source>The committee, the day, the time and the place. Then its agenda can come in.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Y pwyllgor, y diwrnod, yr amser a'r lle. Yna gall ei agenda ddod i mewn.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/welcome.py" />
   <source>Type minutes as you always have. Resolutions number themselves, and no promise is lost.</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Teipiwch gofnodion fel y gwnaethoch erioed. Mae penderfyniadau'n rhifo eu hunain, ac ni chollir yr un addewid.</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/welcome.py" />
   <source>Welcome to Clerk Desk</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Croeso i Clerk Desk</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/word_deeds.py" />
   <source>The Word file that came back</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Y ffeil Word a ddaeth yn ôl</translation>
  </message>
  <message>
   <location filename="../../clerk_desk/ui/word_deeds.py" />
   <source>Word files (*.docx)</source>
   <translatorcomment>For review by a speaker</translatorcomment>
   <translation>Ffeiliau Word (*.docx)</translation>
  </message>
 </context>
</TS>
