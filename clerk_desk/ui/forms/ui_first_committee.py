# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'first_committee.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QDialog, QFormLayout, QHBoxLayout,
    QLabel, QPlainTextEdit, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from clerk_desk.ui.dialogs.fields import (Choice, TextLine)
from clerk_desk.ui.dialogs.push import Push

class Ui_FirstCommittee(object):
    def setupUi(self, FirstCommittee):
        if not FirstCommittee.objectName():
            FirstCommittee.setObjectName(u"FirstCommittee")
        FirstCommittee.resize(560, 460)
        self.column = QVBoxLayout(FirstCommittee)
        self.column.setObjectName(u"column")
        self.title = QLabel(FirstCommittee)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.title)

        self.about = QLabel(FirstCommittee)
        self.about.setObjectName(u"about")
        self.about.setWordWrap(True)
        self.about.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.about)

        self.fields = QFormLayout()
        self.fields.setObjectName(u"fields")
        self.nameLabel = QLabel(FirstCommittee)
        self.nameLabel.setObjectName(u"nameLabel")
        self.nameLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.nameLabel)

        self.name = TextLine(FirstCommittee)
        self.name.setObjectName(u"name")

        self.fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.name)

        self.membersLabel = QLabel(FirstCommittee)
        self.membersLabel.setObjectName(u"membersLabel")
        self.membersLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.membersLabel)

        self.members = QPlainTextEdit(FirstCommittee)
        self.members.setObjectName(u"members")
        self.members.setTabChangesFocus(True)

        self.fields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.members)

        self.membersNote = QLabel(FirstCommittee)
        self.membersNote.setObjectName(u"membersNote")
        self.membersNote.setWordWrap(True)
        self.membersNote.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.setWidget(2, QFormLayout.ItemRole.FieldRole, self.membersNote)

        self.styleLabel = QLabel(FirstCommittee)
        self.styleLabel.setObjectName(u"styleLabel")
        self.styleLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.setWidget(3, QFormLayout.ItemRole.LabelRole, self.styleLabel)

        self.style = Choice(FirstCommittee)
        self.style.setObjectName(u"style")

        self.fields.setWidget(3, QFormLayout.ItemRole.FieldRole, self.style)

        self.styleNote = QLabel(FirstCommittee)
        self.styleNote.setObjectName(u"styleNote")
        self.styleNote.setWordWrap(True)
        self.styleNote.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.setWidget(4, QFormLayout.ItemRole.FieldRole, self.styleNote)


        self.column.addLayout(self.fields)

        self.refusal = QLabel(FirstCommittee)
        self.refusal.setObjectName(u"refusal")
        self.refusal.setWordWrap(True)
        self.refusal.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.refusal)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName(u"buttons")
        self.push = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.push)

        self.cancel = Push(FirstCommittee)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.act = Push(FirstCommittee)
        self.act.setObjectName(u"act")

        self.buttons.addWidget(self.act)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.nameLabel.setBuddy(self.name)
        self.membersLabel.setBuddy(self.members)
        self.styleLabel.setBuddy(self.style)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name, self.members)
        QWidget.setTabOrder(self.members, self.style)
        QWidget.setTabOrder(self.style, self.cancel)
        QWidget.setTabOrder(self.cancel, self.act)

        self.retranslateUi(FirstCommittee)

        self.act.setDefault(True)


        QMetaObject.connectSlotsByName(FirstCommittee)
    # setupUi

    def retranslateUi(self, FirstCommittee):
        FirstCommittee.setWindowTitle(QCoreApplication.translate("FirstCommittee", u"Set up a committee", None))
        self.title.setText(QCoreApplication.translate("FirstCommittee", u"Set up a committee", None))
        self.about.setText(QCoreApplication.translate("FirstCommittee", u"That is all for a first meeting, which comes next. Quorum, officers and calendar can follow at any time, under Committees.", None))
        self.nameLabel.setText(QCoreApplication.translate("FirstCommittee", u"&Name", None))
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("FirstCommittee", u"Name of the committee", None))
#endif // QT_CONFIG(accessibility)
        self.name.setPlaceholderText(QCoreApplication.translate("FirstCommittee", u"Leisure and Culture Committee", None))
        self.membersLabel.setText(QCoreApplication.translate("FirstCommittee", u"&Members", None))
#if QT_CONFIG(accessibility)
        self.members.setAccessibleName(QCoreApplication.translate("FirstCommittee", u"Members, one to a line", None))
#endif // QT_CONFIG(accessibility)
        self.members.setPlaceholderText(QCoreApplication.translate("FirstCommittee", u"Councillor Ann Example (Chair)\n"
"Councillor Tom Example", None))
        self.membersNote.setText("")
        self.styleLabel.setText(QCoreApplication.translate("FirstCommittee", u"&House style", None))
#if QT_CONFIG(accessibility)
        self.style.setAccessibleName(QCoreApplication.translate("FirstCommittee", u"House style", None))
#endif // QT_CONFIG(accessibility)
        self.styleNote.setText("")
        self.refusal.setText("")
        self.cancel.setText(QCoreApplication.translate("FirstCommittee", u"Cancel", None))
        self.act.setText(QCoreApplication.translate("FirstCommittee", u"Set up committee", None))
    # retranslateUi

