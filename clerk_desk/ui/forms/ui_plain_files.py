# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'plain_files.ui'
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
    QLabel, QProgressBar, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from clerk_desk.ui.dialogs.fields import Radio
from clerk_desk.ui.dialogs.push import Push

class Ui_PlainFiles(object):
    def setupUi(self, PlainFiles):
        if not PlainFiles.objectName():
            PlainFiles.setObjectName(u"PlainFiles")
        PlainFiles.resize(640, 300)
        self.column = QVBoxLayout(PlainFiles)
        self.column.setObjectName(u"column")
        self.title = QLabel(PlainFiles)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)

        self.column.addWidget(self.title)

        self.note = QLabel(PlainFiles)
        self.note.setObjectName(u"note")
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setWordWrap(True)

        self.column.addWidget(self.note)

        self.fields = QFormLayout()
        self.fields.setObjectName(u"fields")
        self.folderLabel = QLabel(PlainFiles)
        self.folderLabel.setObjectName(u"folderLabel")
        self.folderLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.folderLabel.setWordWrap(False)

        self.fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.folderLabel)

        self.choose = Push(PlainFiles)
        self.choose.setObjectName(u"choose")
        self.choose.setAutoDefault(False)

        self.fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.choose)

        self.folder = QLabel(PlainFiles)
        self.folder.setObjectName(u"folder")
        self.folder.setTextFormat(Qt.TextFormat.PlainText)
        self.folder.setWordWrap(True)

        self.fields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.folder)

        self.pagesLabel = QLabel(PlainFiles)
        self.pagesLabel.setObjectName(u"pagesLabel")
        self.pagesLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.pagesLabel.setWordWrap(False)

        self.fields.setWidget(2, QFormLayout.ItemRole.LabelRole, self.pagesLabel)

        self.pages = QHBoxLayout()
        self.pages.setObjectName(u"pages")
        self.web = Radio(PlainFiles)
        self.web.setObjectName(u"web")
        self.web.setChecked(True)

        self.pages.addWidget(self.web)

        self.word = Radio(PlainFiles)
        self.word.setObjectName(u"word")

        self.pages.addWidget(self.word)

        self.aside = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.pages.addItem(self.aside)


        self.fields.setLayout(2, QFormLayout.ItemRole.FieldRole, self.pages)


        self.column.addLayout(self.fields)

        self.bar = QProgressBar(PlainFiles)
        self.bar.setObjectName(u"bar")
        self.bar.setValue(0)

        self.column.addWidget(self.bar)

        self.refusal = QLabel(PlainFiles)
        self.refusal.setObjectName(u"refusal")
        self.refusal.setTextFormat(Qt.TextFormat.PlainText)
        self.refusal.setWordWrap(True)

        self.column.addWidget(self.refusal)

        self.below = QSpacerItem(8, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.below)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName(u"buttons")
        self.open = Push(PlainFiles)
        self.open.setObjectName(u"open")
        self.open.setAutoDefault(False)

        self.buttons.addWidget(self.open)

        self.push = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.push)

        self.cancel = Push(PlainFiles)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.act = Push(PlainFiles)
        self.act.setObjectName(u"act")

        self.buttons.addWidget(self.act)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.folderLabel.setBuddy(self.choose)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.choose, self.web)
        QWidget.setTabOrder(self.web, self.word)
        QWidget.setTabOrder(self.word, self.open)
        QWidget.setTabOrder(self.open, self.cancel)
        QWidget.setTabOrder(self.cancel, self.act)

        self.retranslateUi(PlainFiles)

        self.act.setDefault(True)


        QMetaObject.connectSlotsByName(PlainFiles)
    # setupUi

    def retranslateUi(self, PlainFiles):
        PlainFiles.setWindowTitle(QCoreApplication.translate("PlainFiles", u"Take everything out", None))
        self.title.setText("")
        self.note.setText("")
        self.folderLabel.setText(QCoreApplication.translate("PlainFiles", u"&Folder", None))
        self.choose.setText(QCoreApplication.translate("PlainFiles", u"Choose\u2026", None))
        self.folder.setText("")
        self.pagesLabel.setText(QCoreApplication.translate("PlainFiles", u"Minutes as", None))
        self.web.setText(QCoreApplication.translate("PlainFiles", u"We&b pages", None))
        self.word.setText(QCoreApplication.translate("PlainFiles", u"&Word files", None))
#if QT_CONFIG(accessibility)
        self.bar.setAccessibleName(QCoreApplication.translate("PlainFiles", u"Meetings done", None))
#endif // QT_CONFIG(accessibility)
        self.refusal.setText("")
        self.open.setText(QCoreApplication.translate("PlainFiles", u"&Open the folder", None))
        self.cancel.setText(QCoreApplication.translate("PlainFiles", u"&Close", None))
        self.act.setText(QCoreApplication.translate("PlainFiles", u"Take out", None))
    # retranslateUi

