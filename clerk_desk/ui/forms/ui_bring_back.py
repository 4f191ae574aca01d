# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'bring_back.ui'
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

class Ui_BringBack(object):
    def setupUi(self, BringBack):
        if not BringBack.objectName():
            BringBack.setObjectName(u"BringBack")
        BringBack.resize(920, 620)
        self.column = QVBoxLayout(BringBack)
        self.column.setObjectName(u"column")
        self.title = QLabel(BringBack)
        self.title.setObjectName(u"title")
        self.title.setWordWrap(True)
        self.title.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.title)

        self.note = QLabel(BringBack)
        self.note.setObjectName(u"note")
        self.note.setWordWrap(True)
        self.note.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.note)

        self.changes = QTreeWidget(BringBack)
        self.changes.setObjectName(u"changes")
        self.changes.setRootIsDecorated(False)
        self.changes.setHeaderHidden(True)
        self.changes.setUniformRowHeights(True)

        self.column.addWidget(self.changes)

        self.sides = QHBoxLayout()
        self.sides.setObjectName(u"sides")
        self.oldSide = QVBoxLayout()
        self.oldSide.setObjectName(u"oldSide")
        self.oldLabel = QLabel(BringBack)
        self.oldLabel.setObjectName(u"oldLabel")
        self.oldLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.oldSide.addWidget(self.oldLabel)

        self.old = QTextEdit(BringBack)
        self.old.setObjectName(u"old")
        self.old.setReadOnly(True)
        self.old.setTabChangesFocus(True)

        self.oldSide.addWidget(self.old)


        self.sides.addLayout(self.oldSide)

        self.newSide = QVBoxLayout()
        self.newSide.setObjectName(u"newSide")
        self.newLabel = QLabel(BringBack)
        self.newLabel.setObjectName(u"newLabel")
        self.newLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.newSide.addWidget(self.newLabel)

        self.new = QTextEdit(BringBack)
        self.new.setObjectName(u"new")
        self.new.setReadOnly(True)
        self.new.setTabChangesFocus(True)

        self.newSide.addWidget(self.new)


        self.sides.addLayout(self.newSide)


        self.column.addLayout(self.sides)

        self.about = QLabel(BringBack)
        self.about.setObjectName(u"about")
        self.about.setWordWrap(True)
        self.about.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.about)

        self.refusal = QLabel(BringBack)
        self.refusal.setObjectName(u"refusal")
        self.refusal.setWordWrap(True)
        self.refusal.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.refusal)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName(u"buttons")
        self.take = Push(BringBack)
        self.take.setObjectName(u"take")
        self.take.setAutoDefault(False)

        self.buttons.addWidget(self.take)

        self.leave = Push(BringBack)
        self.leave.setObjectName(u"leave")
        self.leave.setAutoDefault(False)

        self.buttons.addWidget(self.leave)

        self.takeAll = Push(BringBack)
        self.takeAll.setObjectName(u"takeAll")
        self.takeAll.setAutoDefault(False)

        self.buttons.addWidget(self.takeAll)

        self.push = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.push)

        self.cancel = Push(BringBack)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.act = Push(BringBack)
        self.act.setObjectName(u"act")

        self.buttons.addWidget(self.act)


        self.column.addLayout(self.buttons)

        self.column.setStretch(2, 3)
        self.column.setStretch(3, 2)
#if QT_CONFIG(shortcut)
        self.oldLabel.setBuddy(self.old)
        self.newLabel.setBuddy(self.new)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.changes, self.old)
        QWidget.setTabOrder(self.old, self.new)
        QWidget.setTabOrder(self.new, self.take)
        QWidget.setTabOrder(self.take, self.leave)
        QWidget.setTabOrder(self.leave, self.takeAll)
        QWidget.setTabOrder(self.takeAll, self.act)
        QWidget.setTabOrder(self.act, self.cancel)

        self.retranslateUi(BringBack)

        self.act.setDefault(True)


        QMetaObject.connectSlotsByName(BringBack)
    # setupUi

    def retranslateUi(self, BringBack):
        BringBack.setWindowTitle(QCoreApplication.translate("BringBack", u"Bring back from Word", None))
        self.title.setText(QCoreApplication.translate("BringBack", u"Bring back from Word", None))
        self.note.setText("")
        ___qtreewidgetitem = self.changes.headerItem()
        ___qtreewidgetitem.setText(2, QCoreApplication.translate("BringBack", u"Decision", None))
        ___qtreewidgetitem.setText(1, QCoreApplication.translate("BringBack", u"Change", None))
        ___qtreewidgetitem.setText(0, QCoreApplication.translate("BringBack", u"What", None))
#if QT_CONFIG(accessibility)
        self.changes.setAccessibleName(QCoreApplication.translate("BringBack", u"Changes in the file", None))
#endif // QT_CONFIG(accessibility)
        self.oldLabel.setText(QCoreApplication.translate("BringBack", u"As it stands here", None))
#if QT_CONFIG(accessibility)
        self.old.setAccessibleName(QCoreApplication.translate("BringBack", u"As it stands here", None))
#endif // QT_CONFIG(accessibility)
        self.newLabel.setText(QCoreApplication.translate("BringBack", u"As it is in the Word file", None))
#if QT_CONFIG(accessibility)
        self.new.setAccessibleName(QCoreApplication.translate("BringBack", u"As it is in the Word file", None))
#endif // QT_CONFIG(accessibility)
        self.about.setText("")
        self.refusal.setText("")
        self.take.setText(QCoreApplication.translate("BringBack", u"&Take it", None))
        self.leave.setText(QCoreApplication.translate("BringBack", u"&Leave it", None))
        self.takeAll.setText(QCoreApplication.translate("BringBack", u"Take &all the rest", None))
        self.cancel.setText(QCoreApplication.translate("BringBack", u"&Close", None))
        self.act.setText(QCoreApplication.translate("BringBack", u"Put in no changes", None))
    # retranslateUi

