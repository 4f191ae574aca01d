# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'on_programme.ui'
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
    QLabel, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from clerk_desk.ui.dialogs.fields import TextLine
from clerk_desk.ui.dialogs.push import Push

class Ui_OnProgramme(object):
    def setupUi(self, OnProgramme):
        if not OnProgramme.objectName():
            OnProgramme.setObjectName(u"OnProgramme")
        OnProgramme.resize(560, 320)
        self.column = QVBoxLayout(OnProgramme)
        self.column.setObjectName(u"column")
        self.title = QLabel(OnProgramme)
        self.title.setObjectName(u"title")
        self.title.setWordWrap(True)
        self.title.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.title)

        self.what = QLabel(OnProgramme)
        self.what.setObjectName(u"what")
        self.what.setWordWrap(True)
        self.what.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.what)

        self.fields = QFormLayout()
        self.fields.setObjectName(u"fields")
        self.nameLabel = QLabel(OnProgramme)
        self.nameLabel.setObjectName(u"nameLabel")
        self.nameLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.nameLabel)

        self.name = TextLine(OnProgramme)
        self.name.setObjectName(u"name")

        self.fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.name)

        self.plannedLabel = QLabel(OnProgramme)
        self.plannedLabel.setObjectName(u"plannedLabel")
        self.plannedLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.plannedLabel)

        self.planned = TextLine(OnProgramme)
        self.planned.setObjectName(u"planned")

        self.fields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.planned)


        self.column.addLayout(self.fields)

        self.note = QLabel(OnProgramme)
        self.note.setObjectName(u"note")
        self.note.setWordWrap(True)
        self.note.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.note)

        self.refusal = QLabel(OnProgramme)
        self.refusal.setObjectName(u"refusal")
        self.refusal.setWordWrap(True)
        self.refusal.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.refusal)

        self.down = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.down)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName(u"buttons")
        self.push = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.push)

        self.cancel = Push(OnProgramme)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.act = Push(OnProgramme)
        self.act.setObjectName(u"act")

        self.buttons.addWidget(self.act)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.nameLabel.setBuddy(self.name)
        self.plannedLabel.setBuddy(self.planned)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name, self.planned)
        QWidget.setTabOrder(self.planned, self.cancel)
        QWidget.setTabOrder(self.cancel, self.act)

        self.retranslateUi(OnProgramme)

        self.act.setDefault(True)


        QMetaObject.connectSlotsByName(OnProgramme)
    # setupUi

    def retranslateUi(self, OnProgramme):
        OnProgramme.setWindowTitle(QCoreApplication.translate("OnProgramme", u"Work programme", None))
        self.title.setText("")
        self.what.setText("")
        self.nameLabel.setText(QCoreApplication.translate("OnProgramme", u"&Title", None))
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("OnProgramme", u"Title on the work programme", None))
#endif // QT_CONFIG(accessibility)
        self.plannedLabel.setText(QCoreApplication.translate("OnProgramme", u"&For", None))
#if QT_CONFIG(accessibility)
        self.planned.setAccessibleName(QCoreApplication.translate("OnProgramme", u"For when", None))
#endif // QT_CONFIG(accessibility)
        self.note.setText("")
        self.refusal.setText("")
        self.cancel.setText(QCoreApplication.translate("OnProgramme", u"Cancel", None))
        self.act.setText(QCoreApplication.translate("OnProgramme", u"Put on the programme", None))
    # retranslateUi

