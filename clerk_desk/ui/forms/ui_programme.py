# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'programme.ui'
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
    QHeaderView, QLabel, QSizePolicy, QSpacerItem,
    QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget)

from clerk_desk.ui.dialogs.fields import TextLine
from clerk_desk.ui.dialogs.push import Push

class Ui_Programme(object):
    def setupUi(self, Programme):
        if not Programme.objectName():
            Programme.setObjectName(u"Programme")
        Programme.resize(700, 520)
        self.column = QVBoxLayout(Programme)
        self.column.setObjectName(u"column")
        self.title = QLabel(Programme)
        self.title.setObjectName(u"title")
        self.title.setWordWrap(True)
        self.title.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.title)

        self.note = QLabel(Programme)
        self.note.setObjectName(u"note")
        self.note.setWordWrap(True)
        self.note.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.note)

        self.entries = QTreeWidget(Programme)
        self.entries.setObjectName(u"entries")
        self.entries.setMinimumSize(QSize(0, 180))
        self.entries.setRootIsDecorated(False)
        self.entries.setHeaderHidden(True)

        self.column.addWidget(self.entries)

        self.fields = QFormLayout()
        self.fields.setObjectName(u"fields")
        self.nameLabel = QLabel(Programme)
        self.nameLabel.setObjectName(u"nameLabel")
        self.nameLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.nameLabel)

        self.name = TextLine(Programme)
        self.name.setObjectName(u"name")

        self.fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.name)

        self.plannedLabel = QLabel(Programme)
        self.plannedLabel.setObjectName(u"plannedLabel")
        self.plannedLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.plannedLabel)

        self.planned = TextLine(Programme)
        self.planned.setObjectName(u"planned")

        self.fields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.planned)


        self.column.addLayout(self.fields)

        self.refusal = QLabel(Programme)
        self.refusal.setObjectName(u"refusal")
        self.refusal.setWordWrap(True)
        self.refusal.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.refusal)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName(u"buttons")
        self.off = Push(Programme)
        self.off.setObjectName(u"off")
        self.off.setAutoDefault(False)

        self.buttons.addWidget(self.off)

        self.change = Push(Programme)
        self.change.setObjectName(u"change")
        self.change.setAutoDefault(False)

        self.buttons.addWidget(self.change)

        self.push = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.push)

        self.cancel = Push(Programme)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.act = Push(Programme)
        self.act.setObjectName(u"act")

        self.buttons.addWidget(self.act)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.nameLabel.setBuddy(self.name)
        self.plannedLabel.setBuddy(self.planned)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.entries, self.name)
        QWidget.setTabOrder(self.name, self.planned)
        QWidget.setTabOrder(self.planned, self.off)
        QWidget.setTabOrder(self.off, self.change)
        QWidget.setTabOrder(self.change, self.cancel)
        QWidget.setTabOrder(self.cancel, self.act)

        self.retranslateUi(Programme)

        self.act.setDefault(True)


        QMetaObject.connectSlotsByName(Programme)
    # setupUi

    def retranslateUi(self, Programme):
        Programme.setWindowTitle(QCoreApplication.translate("Programme", u"Work programme", None))
        self.title.setText("")
        self.note.setText("")
        ___qtreewidgetitem = self.entries.headerItem()
        ___qtreewidgetitem.setText(2, QCoreApplication.translate("Programme", u"From", None))
        ___qtreewidgetitem.setText(1, QCoreApplication.translate("Programme", u"For", None))
        ___qtreewidgetitem.setText(0, QCoreApplication.translate("Programme", u"Entry", None))
#if QT_CONFIG(accessibility)
        self.entries.setAccessibleName(QCoreApplication.translate("Programme", u"Work programme", None))
#endif // QT_CONFIG(accessibility)
        self.nameLabel.setText(QCoreApplication.translate("Programme", u"&Title", None))
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("Programme", u"Title", None))
#endif // QT_CONFIG(accessibility)
        self.plannedLabel.setText(QCoreApplication.translate("Programme", u"&For", None))
#if QT_CONFIG(accessibility)
        self.planned.setAccessibleName(QCoreApplication.translate("Programme", u"For when", None))
#endif // QT_CONFIG(accessibility)
        self.refusal.setText("")
        self.off.setText(QCoreApplication.translate("Programme", u"Take &off", None))
        self.change.setText(QCoreApplication.translate("Programme", u"C&hange", None))
        self.cancel.setText(QCoreApplication.translate("Programme", u"Close", None))
        self.act.setText(QCoreApplication.translate("Programme", u"Add to it", None))
    # retranslateUi

