# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'exempt.ui'
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
    QHeaderView, QLabel, QPlainTextEdit, QSizePolicy,
    QSpacerItem, QTreeWidget, QTreeWidgetItem, QVBoxLayout,
    QWidget)

from clerk_desk.ui.dialogs.fields import (Choice, TextLine)
from clerk_desk.ui.dialogs.push import Push

class Ui_Exempt(object):
    def setupUi(self, Exempt):
        if not Exempt.objectName():
            Exempt.setObjectName(u"Exempt")
        Exempt.resize(740, 600)
        self.column = QVBoxLayout(Exempt)
        self.column.setObjectName(u"column")
        self.title = QLabel(Exempt)
        self.title.setObjectName(u"title")
        self.title.setWordWrap(True)
        self.title.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.title)

        self.paragraphsLabel = QLabel(Exempt)
        self.paragraphsLabel.setObjectName(u"paragraphsLabel")
        self.paragraphsLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.paragraphsLabel)

        self.paragraphs = QTreeWidget(Exempt)
        self.paragraphs.setObjectName(u"paragraphs")
        self.paragraphs.setRootIsDecorated(False)
        self.paragraphs.setHeaderHidden(True)
        self.paragraphs.setUniformRowHeights(False)
        self.paragraphs.setWordWrap(True)

        self.column.addWidget(self.paragraphs)

        self.fields = QFormLayout()
        self.fields.setObjectName(u"fields")
        self.readsLabel = QLabel(Exempt)
        self.readsLabel.setObjectName(u"readsLabel")
        self.readsLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.readsLabel)

        self.reads = Choice(Exempt)
        self.reads.setObjectName(u"reads")

        self.fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.reads)

        self.publicTitleLabel = QLabel(Exempt)
        self.publicTitleLabel.setObjectName(u"publicTitleLabel")
        self.publicTitleLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.publicTitleLabel)

        self.publicTitle = TextLine(Exempt)
        self.publicTitle.setObjectName(u"publicTitle")

        self.fields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.publicTitle)


        self.column.addLayout(self.fields)

        self.summaryLabel = QLabel(Exempt)
        self.summaryLabel.setObjectName(u"summaryLabel")
        self.summaryLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.summaryLabel)

        self.summary = QPlainTextEdit(Exempt)
        self.summary.setObjectName(u"summary")
        self.summary.setTabChangesFocus(True)

        self.column.addWidget(self.summary)

        self.refusal = QLabel(Exempt)
        self.refusal.setObjectName(u"refusal")
        self.refusal.setWordWrap(True)
        self.refusal.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.refusal)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName(u"buttons")
        self.push = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.push)

        self.cancel = Push(Exempt)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.act = Push(Exempt)
        self.act.setObjectName(u"act")

        self.buttons.addWidget(self.act)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.paragraphsLabel.setBuddy(self.paragraphs)
        self.readsLabel.setBuddy(self.reads)
        self.publicTitleLabel.setBuddy(self.publicTitle)
        self.summaryLabel.setBuddy(self.summary)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.paragraphs, self.reads)
        QWidget.setTabOrder(self.reads, self.publicTitle)
        QWidget.setTabOrder(self.publicTitle, self.summary)
        QWidget.setTabOrder(self.summary, self.cancel)
        QWidget.setTabOrder(self.cancel, self.act)

        self.retranslateUi(Exempt)

        self.act.setDefault(True)


        QMetaObject.connectSlotsByName(Exempt)
    # setupUi

    def retranslateUi(self, Exempt):
        Exempt.setWindowTitle(QCoreApplication.translate("Exempt", u"Mark exempt", None))
        self.title.setText(QCoreApplication.translate("Exempt", u"Mark exempt", None))
        self.paragraphsLabel.setText(QCoreApplication.translate("Exempt", u"&Paragraphs that apply", None))
        ___qtreewidgetitem = self.paragraphs.headerItem()
        ___qtreewidgetitem.setText(0, QCoreApplication.translate("Exempt", u"What", None))
#if QT_CONFIG(accessibility)
        self.paragraphs.setAccessibleName(QCoreApplication.translate("Exempt", u"Paragraphs that apply", None))
#endif // QT_CONFIG(accessibility)
        self.readsLabel.setText(QCoreApplication.translate("Exempt", u"The public &reads", None))
#if QT_CONFIG(accessibility)
        self.reads.setAccessibleName(QCoreApplication.translate("Exempt", u"Which title the public reads", None))
#endif // QT_CONFIG(accessibility)
        self.publicTitleLabel.setText(QCoreApplication.translate("Exempt", u"Public &title", None))
#if QT_CONFIG(accessibility)
        self.publicTitle.setAccessibleName(QCoreApplication.translate("Exempt", u"Title that the public reads", None))
#endif // QT_CONFIG(accessibility)
        self.publicTitle.setPlaceholderText(QCoreApplication.translate("Exempt", u"A contract matter", None))
        self.summaryLabel.setText(QCoreApplication.translate("Exempt", u"Public &summary, in place of the minutes", None))
#if QT_CONFIG(accessibility)
        self.summary.setAccessibleName(QCoreApplication.translate("Exempt", u"Summary that the public reads in place of the minutes", None))
#endif // QT_CONFIG(accessibility)
        self.summary.setPlaceholderText(QCoreApplication.translate("Exempt", u"What was done, without what is exempt: The Committee considered a tender and agreed how to proceed.", None))
        self.refusal.setText("")
        self.cancel.setText(QCoreApplication.translate("Exempt", u"Cancel", None))
        self.act.setText(QCoreApplication.translate("Exempt", u"Mark it", None))
    # retranslateUi

