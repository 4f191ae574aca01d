# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'set_up.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QDialog, QHBoxLayout,
    QHeaderView, QLabel, QSizePolicy, QSpacerItem,
    QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget)

from clerk_desk.ui.dialogs.push import Push

class Ui_SetUpSheet(object):
    def setupUi(self, SetUpSheet):
        if not SetUpSheet.objectName():
            SetUpSheet.setObjectName(u"SetUpSheet")
        SetUpSheet.resize(760, 520)
        self.column = QVBoxLayout(SetUpSheet)
        self.column.setObjectName(u"column")
        self.title = QLabel(SetUpSheet)
        self.title.setObjectName(u"title")
        self.title.setWordWrap(True)
        self.title.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.title)

        self.note = QLabel(SetUpSheet)
        self.note.setObjectName(u"note")
        self.note.setWordWrap(True)
        self.note.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.note)

        self.rows = QTreeWidget(SetUpSheet)
        self.rows.setObjectName(u"rows")
        self.rows.setMinimumSize(QSize(0, 180))
        self.rows.setRootIsDecorated(False)
        self.rows.setHeaderHidden(True)

        self.column.addWidget(self.rows)

        self.people = QCheckBox(SetUpSheet)
        self.people.setObjectName(u"people")

        self.column.addWidget(self.people)

        self.refusal = QLabel(SetUpSheet)
        self.refusal.setObjectName(u"refusal")
        self.refusal.setWordWrap(True)
        self.refusal.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.refusal)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName(u"buttons")
        self.take = Push(SetUpSheet)
        self.take.setObjectName(u"take")
        self.take.setAutoDefault(False)

        self.buttons.addWidget(self.take)

        self.push = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.push)

        self.cancel = Push(SetUpSheet)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.act = Push(SetUpSheet)
        self.act.setObjectName(u"act")

        self.buttons.addWidget(self.act)


        self.column.addLayout(self.buttons)

        QWidget.setTabOrder(self.rows, self.people)
        QWidget.setTabOrder(self.people, self.take)
        QWidget.setTabOrder(self.take, self.cancel)
        QWidget.setTabOrder(self.cancel, self.act)

        self.retranslateUi(SetUpSheet)

        self.act.setDefault(True)


        QMetaObject.connectSlotsByName(SetUpSheet)
    # setupUi

    def retranslateUi(self, SetUpSheet):
        SetUpSheet.setWindowTitle(QCoreApplication.translate("SetUpSheet", u"Set-up of the office", None))
        self.title.setText(QCoreApplication.translate("SetUpSheet", u"How this office is set up, as one file", None))
        self.note.setText("")
        ___qtreewidgetitem = self.rows.headerItem()
        ___qtreewidgetitem.setText(1, QCoreApplication.translate("SetUpSheet", u"Which", None))
        ___qtreewidgetitem.setText(0, QCoreApplication.translate("SetUpSheet", u"Kind", None))
#if QT_CONFIG(accessibility)
        self.rows.setAccessibleName(QCoreApplication.translate("SetUpSheet", u"What this office has", None))
#endif // QT_CONFIG(accessibility)
        self.people.setText(QCoreApplication.translate("SetUpSheet", u"With the &names of members and officers", None))
        self.refusal.setText("")
        self.take.setText(QCoreApplication.translate("SetUpSheet", u"&Take one in\u2026", None))
        self.cancel.setText(QCoreApplication.translate("SetUpSheet", u"Close", None))
        self.act.setText(QCoreApplication.translate("SetUpSheet", u"Write it to a file\u2026", None))
    # retranslateUi

