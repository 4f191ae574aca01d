<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
 <context>
  <name>clerk-desk</name>
  <message numerus="yes">
   <location filename="../../clerk_desk/ui/archive_page.py" />
   <location filename="../../clerk_desk/ui/dialogs/understood.py" />
   <source>%n line(s)</source>
   <translation>
    <numerusform>%n line</numerusform>
    <numerusform>%n lines</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../clerk_desk/ui/archive_page.py" />
   <source>%n meeting(s) still to be indexed</source>
   <translation>
    <numerusform>%n meeting still to be indexed</numerusform>
    <numerusform>%n meetings still to be indexed</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../clerk_desk/ui/bringing.py" />
   <location filename="../../clerk_desk/ui/dialogs/bring_past.py" />
   <source>%n meeting(s) brought in</source>
   <translation>
    <numerusform>%n meeting brought in</numerusform>
    <numerusform>%n meetings brought in</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../clerk_desk/ui/dialogs/edit_follow_up.py" />
   <location filename="../../clerk_desk/ui/dialogs/move_on.py" />
   <location filename="../../clerk_desk/ui/dialogs/new_meeting.py" />
   <source>%n follow-up(s)</source>
   <translation>
    <numerusform>%n follow-up</numerusform>
    <numerusform>%n follow-ups</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../clerk_desk/ui/dialogs/first_committee.py" />
   <source>%n member(s)</source>
   <translation>
    <numerusform>%n member</numerusform>
    <numerusform>%n members</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../clerk_desk/ui/dialogs/plain_files.py" />
   <source>%n meeting(s) taken in</source>
   <translation>
    <numerusform>%n meeting taken in</numerusform>
    <numerusform>%n meetings taken in</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../clerk_desk/ui/dialogs/plain_files.py" />
   <source>%n meeting(s) written.</source>
   <translation>
    <numerusform>%n meeting written.</numerusform>
    <numerusform>%n meetings written.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../clerk_desk/ui/dialogs/plan_meetings.py" />
   <location filename="../../clerk_desk/ui/home.py" />
   <source>%n day(s)</source>
   <translation>
    <numerusform>%n day</numerusform>
    <numerusform>%n days</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../clerk_desk/ui/dialogs/plan_meetings.py" />
   <source>Plan %n meeting(s)</source>
   <translation>
    <numerusform>Plan %n meeting</numerusform>
    <numerusform>Plan %n meetings</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../clerk_desk/ui/dialogs/practice.py" />
   <source>%n thing(s) said so far caught.</source>
   <translation>
    <numerusform>%n thing said so far caught.</numerusform>
    <numerusform>%n things said so far caught.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../clerk_desk/ui/dialogs/record.py" />
   <source>%n change(s)</source>
   <translation>
    <numerusform>%n change</numerusform>
    <numerusform>%n changes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../clerk_desk/ui/dialogs/record.py" />
   <source>%n exempt item(s) left out, whether changed or not.</source>
   <translation>
    <numerusform>%n exempt item left out, whether changed or not.</numerusform>
    <numerusform>%n exempt items left out, whether changed or not.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../clerk_desk/ui/dialogs/take_agenda.py" />
   <source>Take in %n item(s)</source>
   <translation>
    <numerusform>Take in %n item</numerusform>
    <numerusform>Take in %n items</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../clerk_desk/ui/dialogs/understood.py" />
   <source>%n action line(s)</source>
   <translation>
    <numerusform>%n action line</numerusform>
    <numerusform>%n action lines</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../clerk_desk/ui/dialogs/understood.py" />
   <source>%n line(s) of recommendations</source>
   <translation>
    <numerusform>%n line of recommendations</numerusform>
    <numerusform>%n lines of recommendations</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../clerk_desk/ui/dialogs/understood.py" />
   <source>%n paragraph(s)</source>
   <translation>
    <numerusform>%n paragraph</numerusform>
    <numerusform>%n paragraphs</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../clerk_desk/ui/dialogs/understood.py" />
   <source>%n promise(s)</source>
   <translation>
    <numerusform>%n promise</numerusform>
    <numerusform>%n promises</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../clerk_desk/ui/dialogs/understood.py" />
   <source>%n resolution(s)</source>
   <translation>
    <numerusform>%n resolution</numerusform>
    <numerusform>%n resolutions</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../clerk_desk/ui/dialogs/wordings.py" />
   <source>%n earlier wording(s)</source>
   <translation>
    <numerusform>%n earlier wording</numerusform>
    <numerusform>%n earlier wordings</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../clerk_desk/ui/follow_up_words.py" />
   <source>%n day(s) early</source>
   <translation>
    <numerusform>%n day early</numerusform>
    <numerusform>%n days early</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../clerk_desk/ui/follow_up_words.py" />
   <source>%n day(s) late</source>
   <translation>
    <numerusform>%n day late</numerusform>
    <numerusform>%n days late</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../clerk_desk/ui/follow_up_words.py" />
   <source>%n day(s) left</source>
   <translation>
    <numerusform>%n day left</numerusform>
    <numerusform>%n days left</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../clerk_desk/ui/follow_up_words.py" />
   <source>%n day(s) overdue</source>
   <translation>
    <numerusform>%n day overdue</numerusform>
    <numerusform>%n days overdue</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../clerk_desk/ui/home.py" />
   <location filename="../../clerk_desk/ui/resume.py" />
   <source>%n item(s)</source>
   <translation>
    <numerusform>%n item</numerusform>
    <numerusform>%n items</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../clerk_desk/ui/home.py" />
   <source>%n meeting(s)</source>
   <translation>
    <numerusform>%n meeting</numerusform>
    <numerusform>%n meetings</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../clerk_desk/ui/home.py" />
   <location filename="../../clerk_desk/ui/rail_words.py" />
   <source>%n open follow-up(s)</source>
   <translation>
    <numerusform>%n open follow-up</numerusform>
    <numerusform>%n open follow-ups</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../clerk_desk/ui/sweep_panel.py" />
   <source>The meeting can be closed when all %n are decided.</source>
   <translation>
    <numerusform>The meeting can be closed when it is decided.</numerusform>
    <numerusform>The meeting can be closed when all %n are decided.</numerusform>
   </translation>
  </message>
 </context>
</TS>
