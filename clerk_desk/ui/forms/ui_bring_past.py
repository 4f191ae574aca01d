# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'bring_past.ui'
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
    QHeaderView, QLabel, QPlainTextEdit, QProgressBar,
    QSizePolicy, QSpacerItem, QTreeWidget, QTreeWidgetItem,
    QVBoxLayout, QWidget)

from clerk_desk.ui.dialogs.fields import TextLine
from clerk_desk.ui.dialogs.push import Push

class Ui_BringPast(object):
    def setupUi(self, BringPast):
        if not BringPast.objectName():
            BringPast.setObjectName(u"BringPast")
        BringPast.resize(820, 560)
        self.column = QVBoxLayout(BringPast)
        self.column.setObjectName(u"column")
        self.title = QLabel(BringPast)
        self.title.setObjectName(u"title")
        self.title.setWordWrap(True)
        self.title.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.title)

        self.note = QLabel(BringPast)
        self.note.setObjectName(u"note")
        self.note.setWordWrap(True)
        self.note.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.note)

        self.fields = QFormLayout()
        self.fields.setObjectName(u"fields")
        self.folderLabel = QLabel(BringPast)
        self.folderLabel.setObjectName(u"folderLabel")
        self.folderLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.folderLabel)

        self.choose = Push(BringPast)
        self.choose.setObjectName(u"choose")
        self.choose.setAutoDefault(False)

        self.fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.choose)

        self.folder = QLabel(BringPast)
        self.folder.setObjectName(u"folder")
        self.folder.setTextFormat(Qt.TextFormat.PlainText)
        self.folder.setWordWrap(True)

        self.fields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.folder)

        self.bodyLabel = QLabel(BringPast)
        self.bodyLabel.setObjectName(u"bodyLabel")
        self.bodyLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.setWidget(2, QFormLayout.ItemRole.LabelRole, self.bodyLabel)

        self.body = TextLine(BringPast)
        self.body.setObjectName(u"body")

        self.fields.setWidget(2, QFormLayout.ItemRole.FieldRole, self.body)


        self.column.addLayout(self.fields)

        self.bar = QProgressBar(BringPast)
        self.bar.setObjectName(u"bar")
        self.bar.setValue(0)

        self.column.addWidget(self.bar)

        self.found = QTreeWidget(BringPast)
        self.found.setObjectName(u"found")
        self.found.setRootIsDecorated(False)
        self.found.setHeaderHidden(False)
        self.found.setUniformRowHeights(False)
        self.found.setWordWrap(True)

        self.column.addWidget(self.found)

        self.text = QPlainTextEdit(BringPast)
        self.text.setObjectName(u"text")
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)

        self.column.addWidget(self.text)

        self.refusal = QLabel(BringPast)
        self.refusal.setObjectName(u"refusal")
        self.refusal.setWordWrap(True)
        self.refusal.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.refusal)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName(u"buttons")
        self.show = Push(BringPast)
        self.show.setObjectName(u"show")
        self.show.setAutoDefault(False)

        self.buttons.addWidget(self.show)

        self.push = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.push)

        self.cancel = Push(BringPast)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.act = Push(BringPast)
        self.act.setObjectName(u"act")

        self.buttons.addWidget(self.act)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.folderLabel.setBuddy(self.choose)
        self.bodyLabel.setBuddy(self.body)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.choose, self.body)
        QWidget.setTabOrder(self.body, self.found)
        QWidget.setTabOrder(self.found, self.text)
        QWidget.setTabOrder(self.text, self.show)
        QWidget.setTabOrder(self.show, self.cancel)
        QWidget.setTabOrder(self.cancel, self.act)

        self.retranslateUi(BringPast)

        self.act.setDefault(True)


        QMetaObject.connectSlotsByName(BringPast)
    # setupUi

    def retranslateUi(self, BringPast):
        BringPast.setWindowTitle(QCoreApplication.translate("BringPast", u"Bring in old minutes", None))
        self.title.setText(QCoreApplication.translate("BringPast", u"Bring in old minutes", None))
        self.note.setText("")
        self.folderLabel.setText(QCoreApplication.translate("BringPast", u"&Folder", None))
        self.choose.setText(QCoreApplication.translate("BringPast", u"Choose\u2026", None))
        self.folder.setText("")
        self.bodyLabel.setText(QCoreApplication.translate("BringPast", u"C&ommittee", None))
#if QT_CONFIG(accessibility)
        self.body.setAccessibleName(QCoreApplication.translate("BringPast", u"Committee", None))
#endif // QT_CONFIG(accessibility)
        self.body.setPlaceholderText(QCoreApplication.translate("BringPast", u"Only where the files do not say it", None))
#if QT_CONFIG(accessibility)
        self.bar.setAccessibleName(QCoreApplication.translate("BringPast", u"Files read", None))
#endif // QT_CONFIG(accessibility)
        ___qtreewidgetitem = self.found.headerItem()
        ___qtreewidgetitem.setText(1, QCoreApplication.translate("BringPast", u"What became of it", None))
        ___qtreewidgetitem.setText(0, QCoreApplication.translate("BringPast", u"File", None))
#if QT_CONFIG(accessibility)
        self.found.setAccessibleName(QCoreApplication.translate("BringPast", u"Files of the folder", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.text.setAccessibleName(QCoreApplication.translate("BringPast", u"Text of the file", None))
#endif // QT_CONFIG(accessibility)
        self.refusal.setText("")
        self.show.setText(QCoreApplication.translate("BringPast", u"Show the &text", None))
        self.cancel.setText(QCoreApplication.translate("BringPast", u"&Close", None))
        self.act.setText(QCoreApplication.translate("BringPast", u"Bring in", None))
    # retranslateUi

