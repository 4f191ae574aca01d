# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'contacts.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QHeaderView,
    QLabel, QSizePolicy, QSpacerItem, QTreeWidget,
    QTreeWidgetItem, QVBoxLayout, QWidget)

from clerk_desk.ui.dialogs.push import Push

class Ui_Contacts(object):
    def setupUi(self, Contacts):
        if not Contacts.objectName():
            Contacts.setObjectName(u"Contacts")
        Contacts.resize(640, 480)
        self.column = QVBoxLayout(Contacts)
        self.column.setObjectName(u"column")
        self.title = QLabel(Contacts)
        self.title.setObjectName(u"title")
        self.title.setWordWrap(True)
        self.title.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.title)

        self.note = QLabel(Contacts)
        self.note.setObjectName(u"note")
        self.note.setWordWrap(True)
        self.note.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.note)

        self.found = QTreeWidget(Contacts)
        self.found.setObjectName(u"found")
        self.found.setRootIsDecorated(False)
        self.found.setHeaderHidden(True)
        self.found.setUniformRowHeights(False)
        self.found.setWordWrap(True)

        self.column.addWidget(self.found)

        self.refusal = QLabel(Contacts)
        self.refusal.setObjectName(u"refusal")
        self.refusal.setWordWrap(True)
        self.refusal.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.refusal)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName(u"buttons")
        self.push = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.push)

        self.cancel = Push(Contacts)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.act = Push(Contacts)
        self.act.setObjectName(u"act")

        self.buttons.addWidget(self.act)


        self.column.addLayout(self.buttons)

        QWidget.setTabOrder(self.found, self.cancel)
        QWidget.setTabOrder(self.cancel, self.act)

        self.retranslateUi(Contacts)

        self.act.setDefault(True)


        QMetaObject.connectSlotsByName(Contacts)
    # setupUi

    def retranslateUi(self, Contacts):
        Contacts.setWindowTitle(QCoreApplication.translate("Contacts", u"Contact details", None))
        self.title.setText(QCoreApplication.translate("Contacts", u"Contact details", None))
        self.note.setText("")
        ___qtreewidgetitem = self.found.headerItem()
        ___qtreewidgetitem.setText(1, QCoreApplication.translate("Contacts", u"Stated by", None))
        ___qtreewidgetitem.setText(0, QCoreApplication.translate("Contacts", u"Contact", None))
#if QT_CONFIG(accessibility)
        self.found.setAccessibleName(QCoreApplication.translate("Contacts", u"Contacts that reports state", None))
#endif // QT_CONFIG(accessibility)
        self.refusal.setText("")
        self.cancel.setText(QCoreApplication.translate("Contacts", u"&Close", None))
        self.act.setText(QCoreApplication.translate("Contacts", u"Remove everywhere\u2026", None))
    # retranslateUi

