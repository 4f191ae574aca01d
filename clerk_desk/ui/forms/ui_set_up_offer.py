# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'set_up_offer.ui'
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

class Ui_SetUpOffer(object):
    def setupUi(self, SetUpOffer):
        if not SetUpOffer.objectName():
            SetUpOffer.setObjectName(u"SetUpOffer")
        SetUpOffer.resize(820, 520)
        self.column = QVBoxLayout(SetUpOffer)
        self.column.setObjectName(u"column")
        self.title = QLabel(SetUpOffer)
        self.title.setObjectName(u"title")
        self.title.setWordWrap(True)
        self.title.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.title)

        self.note = QLabel(SetUpOffer)
        self.note.setObjectName(u"note")
        self.note.setWordWrap(True)
        self.note.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.note)

        self.rows = QTreeWidget(SetUpOffer)
        self.rows.setObjectName(u"rows")
        self.rows.setMinimumSize(QSize(0, 180))
        self.rows.setRootIsDecorated(False)
        self.rows.setHeaderHidden(True)

        self.column.addWidget(self.rows)

        self.about = QLabel(SetUpOffer)
        self.about.setObjectName(u"about")
        self.about.setWordWrap(True)
        self.about.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.about)

        self.refusal = QLabel(SetUpOffer)
        self.refusal.setObjectName(u"refusal")
        self.refusal.setWordWrap(True)
        self.refusal.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.refusal)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName(u"buttons")
        self.turn = Push(SetUpOffer)
        self.turn.setObjectName(u"turn")
        self.turn.setAutoDefault(False)

        self.buttons.addWidget(self.turn)

        self.push = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.push)

        self.cancel = Push(SetUpOffer)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.act = Push(SetUpOffer)
        self.act.setObjectName(u"act")

        self.buttons.addWidget(self.act)


        self.column.addLayout(self.buttons)

        QWidget.setTabOrder(self.rows, self.turn)
        QWidget.setTabOrder(self.turn, self.cancel)
        QWidget.setTabOrder(self.cancel, self.act)

        self.retranslateUi(SetUpOffer)

        self.act.setDefault(True)


        QMetaObject.connectSlotsByName(SetUpOffer)
    # setupUi

    def retranslateUi(self, SetUpOffer):
        SetUpOffer.setWindowTitle(QCoreApplication.translate("SetUpOffer", u"Set-up of another office", None))
        self.title.setText("")
        self.note.setText("")
        ___qtreewidgetitem = self.rows.headerItem()
        ___qtreewidgetitem.setText(1, QCoreApplication.translate("SetUpOffer", u"What is done", None))
        ___qtreewidgetitem.setText(0, QCoreApplication.translate("SetUpOffer", u"Kind", None))
#if QT_CONFIG(accessibility)
        self.rows.setAccessibleName(QCoreApplication.translate("SetUpOffer", u"What would come in", None))
#endif // QT_CONFIG(accessibility)
        self.about.setText("")
        self.refusal.setText("")
        self.turn.setText(QCoreApplication.translate("SetUpOffer", u"&Change what is done", None))
        self.cancel.setText(QCoreApplication.translate("SetUpOffer", u"Close", None))
        self.act.setText(QCoreApplication.translate("SetUpOffer", u"Take it in", None))
    # retranslateUi

