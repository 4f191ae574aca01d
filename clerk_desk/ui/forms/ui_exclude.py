# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'exclude.ui'
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
    QLabel, QPlainTextEdit, QSizePolicy, QSpacerItem,
    QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget)

from clerk_desk.ui.dialogs.push import Push

class Ui_Exclude(object):
    def setupUi(self, Exclude):
        if not Exclude.objectName():
            Exclude.setObjectName(u"Exclude")
        Exclude.resize(740, 680)
        self.column = QVBoxLayout(Exclude)
        self.column.setObjectName(u"column")
        self.title = QLabel(Exclude)
        self.title.setObjectName(u"title")
        self.title.setWordWrap(True)
        self.title.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.title)

        self.paragraphsLabel = QLabel(Exclude)
        self.paragraphsLabel.setObjectName(u"paragraphsLabel")
        self.paragraphsLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.paragraphsLabel)

        self.paragraphs = QTreeWidget(Exclude)
        self.paragraphs.setObjectName(u"paragraphs")
        self.paragraphs.setRootIsDecorated(False)
        self.paragraphs.setHeaderHidden(True)
        self.paragraphs.setUniformRowHeights(False)
        self.paragraphs.setWordWrap(True)

        self.column.addWidget(self.paragraphs)

        self.itemsLabel = QLabel(Exclude)
        self.itemsLabel.setObjectName(u"itemsLabel")
        self.itemsLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.itemsLabel)

        self.items = QTreeWidget(Exclude)
        self.items.setObjectName(u"items")
        self.items.setRootIsDecorated(False)
        self.items.setHeaderHidden(True)
        self.items.setUniformRowHeights(False)
        self.items.setWordWrap(True)

        self.column.addWidget(self.items)

        self.wordsLabel = QLabel(Exclude)
        self.wordsLabel.setObjectName(u"wordsLabel")
        self.wordsLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.wordsLabel)

        self.words = QPlainTextEdit(Exclude)
        self.words.setObjectName(u"words")
        self.words.setTabChangesFocus(True)

        self.column.addWidget(self.words)

        self.refusal = QLabel(Exclude)
        self.refusal.setObjectName(u"refusal")
        self.refusal.setWordWrap(True)
        self.refusal.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.refusal)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName(u"buttons")
        self.push = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.push)

        self.cancel = Push(Exclude)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.act = Push(Exclude)
        self.act.setObjectName(u"act")

        self.buttons.addWidget(self.act)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.paragraphsLabel.setBuddy(self.paragraphs)
        self.itemsLabel.setBuddy(self.items)
        self.wordsLabel.setBuddy(self.words)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.paragraphs, self.items)
        QWidget.setTabOrder(self.items, self.words)
        QWidget.setTabOrder(self.words, self.cancel)
        QWidget.setTabOrder(self.cancel, self.act)

        self.retranslateUi(Exclude)

        self.act.setDefault(True)


        QMetaObject.connectSlotsByName(Exclude)
    # setupUi

    def retranslateUi(self, Exclude):
        Exclude.setWindowTitle(QCoreApplication.translate("Exclude", u"Exclude press and public", None))
        self.title.setText(QCoreApplication.translate("Exclude", u"Exclude press and public", None))
        self.paragraphsLabel.setText(QCoreApplication.translate("Exclude", u"&Paragraphs that apply", None))
        ___qtreewidgetitem = self.paragraphs.headerItem()
        ___qtreewidgetitem.setText(0, QCoreApplication.translate("Exclude", u"What", None))
#if QT_CONFIG(accessibility)
        self.paragraphs.setAccessibleName(QCoreApplication.translate("Exclude", u"Paragraphs that apply", None))
#endif // QT_CONFIG(accessibility)
        self.itemsLabel.setText(QCoreApplication.translate("Exclude", u"During which &items", None))
        ___qtreewidgetitem1 = self.items.headerItem()
        ___qtreewidgetitem1.setText(0, QCoreApplication.translate("Exclude", u"What", None))
#if QT_CONFIG(accessibility)
        self.items.setAccessibleName(QCoreApplication.translate("Exclude", u"Items during which they are excluded", None))
#endif // QT_CONFIG(accessibility)
        self.wordsLabel.setText(QCoreApplication.translate("Exclude", u"&Resolution", None))
#if QT_CONFIG(accessibility)
        self.words.setAccessibleName(QCoreApplication.translate("Exclude", u"Words of the resolution", None))
#endif // QT_CONFIG(accessibility)
        self.refusal.setText("")
        self.cancel.setText(QCoreApplication.translate("Exclude", u"Cancel", None))
        self.act.setText(QCoreApplication.translate("Exclude", u"Exclude and write", None))
    # retranslateUi

