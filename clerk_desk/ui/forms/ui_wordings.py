# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'wordings.ui'
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
    QLabel, QSizePolicy, QSpacerItem, QTextEdit,
    QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget)

from clerk_desk.ui.dialogs.push import Push

class Ui_Wordings(object):
    def setupUi(self, Wordings):
        if not Wordings.objectName():
            Wordings.setObjectName(u"Wordings")
        Wordings.resize(820, 560)
        self.column = QVBoxLayout(Wordings)
        self.column.setObjectName(u"column")
        self.title = QLabel(Wordings)
        self.title.setObjectName(u"title")
        self.title.setWordWrap(True)
        self.title.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.title)

        self.note = QLabel(Wordings)
        self.note.setObjectName(u"note")
        self.note.setWordWrap(True)
        self.note.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.note)

        self.wordings = QTreeWidget(Wordings)
        self.wordings.setObjectName(u"wordings")
        self.wordings.setRootIsDecorated(False)
        self.wordings.setHeaderHidden(True)
        self.wordings.setUniformRowHeights(True)

        self.column.addWidget(self.wordings)

        self.shownLabel = QLabel(Wordings)
        self.shownLabel.setObjectName(u"shownLabel")
        self.shownLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.shownLabel)

        self.shown = QTextEdit(Wordings)
        self.shown.setObjectName(u"shown")
        self.shown.setReadOnly(True)
        self.shown.setTabChangesFocus(True)

        self.column.addWidget(self.shown)

        self.refusal = QLabel(Wordings)
        self.refusal.setObjectName(u"refusal")
        self.refusal.setWordWrap(True)
        self.refusal.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.refusal)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName(u"buttons")
        self.push = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.push)

        self.cancel = Push(Wordings)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.act = Push(Wordings)
        self.act.setObjectName(u"act")

        self.buttons.addWidget(self.act)


        self.column.addLayout(self.buttons)

        self.column.setStretch(2, 2)
        self.column.setStretch(4, 2)
#if QT_CONFIG(shortcut)
        self.shownLabel.setBuddy(self.shown)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.wordings, self.shown)
        QWidget.setTabOrder(self.shown, self.cancel)
        QWidget.setTabOrder(self.cancel, self.act)

        self.retranslateUi(Wordings)

        self.act.setDefault(True)


        QMetaObject.connectSlotsByName(Wordings)
    # setupUi

    def retranslateUi(self, Wordings):
        Wordings.setWindowTitle(QCoreApplication.translate("Wordings", u"Earlier wordings", None))
        self.title.setText(QCoreApplication.translate("Wordings", u"Earlier wordings", None))
        self.note.setText("")
        ___qtreewidgetitem = self.wordings.headerItem()
        ___qtreewidgetitem.setText(1, QCoreApplication.translate("Wordings", u"When", None))
        ___qtreewidgetitem.setText(0, QCoreApplication.translate("Wordings", u"Words", None))
#if QT_CONFIG(accessibility)
        self.wordings.setAccessibleName(QCoreApplication.translate("Wordings", u"Earlier wordings", None))
#endif // QT_CONFIG(accessibility)
        self.shownLabel.setText(QCoreApplication.translate("Wordings", u"From then to now: what went is struck through, what came is underlined", None))
#if QT_CONFIG(accessibility)
        self.shown.setAccessibleName(QCoreApplication.translate("Wordings", u"What changed from this wording to now", None))
#endif // QT_CONFIG(accessibility)
        self.refusal.setText("")
        self.cancel.setText(QCoreApplication.translate("Wordings", u"&Close", None))
        self.act.setText(QCoreApplication.translate("Wordings", u"Put this wording back", None))
    # retranslateUi

