# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'export.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QFrame, QHBoxLayout,
    QLabel, QScrollArea, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from clerk_desk.ui.dialogs.fields import (Choice, Radio, TextLine)
from clerk_desk.ui.dialogs.push import Push
from clerk_desk.ui.preview import (Checks, Preview)

class Ui_Export(object):
    def setupUi(self, Export):
        if not Export.objectName():
            Export.setObjectName(u"Export")
        Export.resize(1240, 670)
        self.whole = QHBoxLayout(Export)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.column = QVBoxLayout()
        self.column.setObjectName(u"column")
        self.title = QLabel(Export)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.title)

        self.area = QScrollArea(Export)
        self.area.setObjectName(u"area")
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidgetResizable(True)
        self.inside = QWidget()
        self.inside.setObjectName(u"inside")
        self.fields = QVBoxLayout(self.inside)
        self.fields.setObjectName(u"fields")
        self.documents = QHBoxLayout()
        self.documents.setObjectName(u"documents")
        self.d1 = QVBoxLayout()
        self.d1.setObjectName(u"d1")
        self.whatLabel = QLabel(self.inside)
        self.whatLabel.setObjectName(u"whatLabel")
        self.whatLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.d1.addWidget(self.whatLabel)

        self.what = Choice(self.inside)
        self.what.setObjectName(u"what")

        self.d1.addWidget(self.what)


        self.documents.addLayout(self.d1)

        self.d2 = QVBoxLayout()
        self.d2.setObjectName(u"d2")
        self.stateLabel = QLabel(self.inside)
        self.stateLabel.setObjectName(u"stateLabel")
        self.stateLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.d2.addWidget(self.stateLabel)

        self.state = Choice(self.inside)
        self.state.setObjectName(u"state")

        self.d2.addWidget(self.state)


        self.documents.addLayout(self.d2)

        self.documents.setStretch(0, 5)
        self.documents.setStretch(1, 3)

        self.fields.addLayout(self.documents)

        self.whomLabel = QLabel(self.inside)
        self.whomLabel.setObjectName(u"whomLabel")
        self.whomLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.addWidget(self.whomLabel)

        self.whom = QVBoxLayout()
        self.whom.setObjectName(u"whom")
        self.publicChoice = QVBoxLayout()
        self.publicChoice.setSpacing(0)
        self.publicChoice.setObjectName(u"publicChoice")
        self.public_ = Radio(self.inside)
        self.public_.setObjectName(u"public_")
        self.public_.setChecked(True)

        self.publicChoice.addWidget(self.public_)

        self.publicNote = QLabel(self.inside)
        self.publicNote.setObjectName(u"publicNote")
        self.publicNote.setWordWrap(True)
        self.publicNote.setTextFormat(Qt.TextFormat.PlainText)

        self.publicChoice.addWidget(self.publicNote)


        self.whom.addLayout(self.publicChoice)

        self.membersChoice = QVBoxLayout()
        self.membersChoice.setSpacing(0)
        self.membersChoice.setObjectName(u"membersChoice")
        self.members = Radio(self.inside)
        self.members.setObjectName(u"members")

        self.membersChoice.addWidget(self.members)

        self.membersNote = QLabel(self.inside)
        self.membersNote.setObjectName(u"membersNote")
        self.membersNote.setWordWrap(True)
        self.membersNote.setTextFormat(Qt.TextFormat.PlainText)

        self.membersChoice.addWidget(self.membersNote)


        self.whom.addLayout(self.membersChoice)

        self.fullChoice = QVBoxLayout()
        self.fullChoice.setSpacing(0)
        self.fullChoice.setObjectName(u"fullChoice")
        self.full = Radio(self.inside)
        self.full.setObjectName(u"full")

        self.fullChoice.addWidget(self.full)

        self.fullNote = QLabel(self.inside)
        self.fullNote.setObjectName(u"fullNote")
        self.fullNote.setWordWrap(True)
        self.fullNote.setTextFormat(Qt.TextFormat.PlainText)

        self.fullChoice.addWidget(self.fullNote)


        self.whom.addLayout(self.fullChoice)


        self.fields.addLayout(self.whom)

        self.forms = QHBoxLayout()
        self.forms.setObjectName(u"forms")
        self.f1 = QVBoxLayout()
        self.f1.setObjectName(u"f1")
        self.kindLabel = QLabel(self.inside)
        self.kindLabel.setObjectName(u"kindLabel")
        self.kindLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.f1.addWidget(self.kindLabel)

        self.kind = Choice(self.inside)
        self.kind.setObjectName(u"kind")

        self.f1.addWidget(self.kind)


        self.forms.addLayout(self.f1)

        self.f2 = QVBoxLayout()
        self.f2.setObjectName(u"f2")
        self.styleLabel = QLabel(self.inside)
        self.styleLabel.setObjectName(u"styleLabel")
        self.styleLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.f2.addWidget(self.styleLabel)

        self.style = Choice(self.inside)
        self.style.setObjectName(u"style")

        self.f2.addWidget(self.style)


        self.forms.addLayout(self.f2)


        self.fields.addLayout(self.forms)

        self.fileLabel = QLabel(self.inside)
        self.fileLabel.setObjectName(u"fileLabel")
        self.fileLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.addWidget(self.fileLabel)

        self.place = QHBoxLayout()
        self.place.setObjectName(u"place")
        self.file = TextLine(self.inside)
        self.file.setObjectName(u"file")

        self.place.addWidget(self.file)

        self.choose = Push(self.inside)
        self.choose.setObjectName(u"choose")
        self.choose.setAutoDefault(False)

        self.place.addWidget(self.choose)


        self.fields.addLayout(self.place)

        self.note = QLabel(self.inside)
        self.note.setObjectName(u"note")
        self.note.setWordWrap(True)
        self.note.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.addWidget(self.note)

        self.down = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.fields.addItem(self.down)

        self.area.setWidget(self.inside)

        self.column.addWidget(self.area)

        self.refusal = QLabel(Export)
        self.refusal.setObjectName(u"refusal")
        self.refusal.setWordWrap(True)
        self.refusal.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.refusal)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName(u"buttons")
        self.openFile = Push(Export)
        self.openFile.setObjectName(u"openFile")
        self.openFile.setAutoDefault(False)

        self.buttons.addWidget(self.openFile)

        self.push = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.push)

        self.cancel = Push(Export)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.act = Push(Export)
        self.act.setObjectName(u"act")

        self.buttons.addWidget(self.act)


        self.column.addLayout(self.buttons)


        self.whole.addLayout(self.column)

        self.preview = Preview(Export)
        self.preview.setObjectName(u"preview")

        self.whole.addWidget(self.preview)

        self.checks = Checks(Export)
        self.checks.setObjectName(u"checks")

        self.whole.addWidget(self.checks)

        self.whole.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.whatLabel.setBuddy(self.what)
        self.stateLabel.setBuddy(self.state)
        self.kindLabel.setBuddy(self.kind)
        self.styleLabel.setBuddy(self.style)
        self.fileLabel.setBuddy(self.file)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.what, self.state)
        QWidget.setTabOrder(self.state, self.public_)
        QWidget.setTabOrder(self.public_, self.members)
        QWidget.setTabOrder(self.members, self.full)
        QWidget.setTabOrder(self.full, self.kind)
        QWidget.setTabOrder(self.kind, self.style)
        QWidget.setTabOrder(self.style, self.file)
        QWidget.setTabOrder(self.file, self.choose)
        QWidget.setTabOrder(self.choose, self.openFile)
        QWidget.setTabOrder(self.openFile, self.cancel)
        QWidget.setTabOrder(self.cancel, self.act)

        self.retranslateUi(Export)

        self.act.setDefault(True)


        QMetaObject.connectSlotsByName(Export)
    # setupUi

    def retranslateUi(self, Export):
        Export.setWindowTitle(QCoreApplication.translate("Export", u"Export", None))
        self.title.setText(QCoreApplication.translate("Export", u"Export", None))
        self.whatLabel.setText(QCoreApplication.translate("Export", u"&What", None))
#if QT_CONFIG(accessibility)
        self.what.setAccessibleName(QCoreApplication.translate("Export", u"What", None))
#endif // QT_CONFIG(accessibility)
        self.stateLabel.setText(QCoreApplication.translate("Export", u"Sta&te", None))
#if QT_CONFIG(accessibility)
        self.state.setAccessibleName(QCoreApplication.translate("Export", u"How far the minutes are", None))
#endif // QT_CONFIG(accessibility)
        self.whomLabel.setText(QCoreApplication.translate("Export", u"For whom", None))
        self.public_.setText(QCoreApplication.translate("Export", u"&Public", None))
        self.publicNote.setText(QCoreApplication.translate("Export", u"Exempt items by their title only", None))
        self.members.setText(QCoreApplication.translate("Export", u"&Members", None))
        self.membersNote.setText(QCoreApplication.translate("Export", u"With exempt items, not for publication", None))
        self.full.setText(QCoreApplication.translate("Export", u"&Full", None))
        self.fullNote.setText(QCoreApplication.translate("Export", u"Everything but private notes, for your file", None))
        self.kindLabel.setText(QCoreApplication.translate("Export", u"F&orm", None))
#if QT_CONFIG(accessibility)
        self.kind.setAccessibleName(QCoreApplication.translate("Export", u"Form", None))
#endif // QT_CONFIG(accessibility)
        self.styleLabel.setText(QCoreApplication.translate("Export", u"House &style", None))
#if QT_CONFIG(accessibility)
        self.style.setAccessibleName(QCoreApplication.translate("Export", u"House style", None))
#endif // QT_CONFIG(accessibility)
        self.fileLabel.setText(QCoreApplication.translate("Export", u"Save &as", None))
#if QT_CONFIG(accessibility)
        self.file.setAccessibleName(QCoreApplication.translate("Export", u"Save as", None))
#endif // QT_CONFIG(accessibility)
        self.choose.setText(QCoreApplication.translate("Export", u"&Choose\u2026", None))
        self.note.setText(QCoreApplication.translate("Export", u"An earlier file is replaced only when you say so.", None))
        self.refusal.setText("")
        self.openFile.setText(QCoreApplication.translate("Export", u"Open the file", None))
        self.cancel.setText(QCoreApplication.translate("Export", u"Cancel", None))
        self.act.setText(QCoreApplication.translate("Export", u"Export", None))
    # retranslateUi

