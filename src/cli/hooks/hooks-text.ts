// What `npm run hooks` says, and the hook before a commit.
import type { Locale } from '../../core/locale.ts';

interface HooksSentences {
  readonly installed: (path: string) => string;
  readonly foreign: (path: string, call: string) => string;
  readonly calledAlready: (path: string) => string;
  readonly removed: (path: string) => string;
  readonly none: (path: string) => string;
  readonly notOurs: (path: string) => string;
  readonly noGit: (folder: string) => string;
  readonly noNpm: string;
  readonly stopped: (errors: number) => string;
}

export const HOOKS_TEXT: Readonly<Record<Locale, HooksSentences>> = {
  en: {
    installed: (path) => `From now on the slides are checked before each commit (${path}); npm run hooks -- --remove ends it.`,
    foreign: (path, call) => `${path} was there already and was left as it is. To check the slides too, add this line to it:\n\n    ${call} || exit 1\n`,
    calledAlready: (path) => `${path} checks the slides already; nothing was changed.`,
    removed: (path) => `The slides are no longer checked before a commit; ${path} was deleted.`,
    none: (path) => `There is no hook to remove: ${path} does not exist.`,
    notOurs: (path) => `${path} was not written by Körme and was left as it is; delete the line with “hooks -- --staged” from it, if there is one.`,
    noGit: (folder) => `${folder} is in no git repository, or git is not installed.`,
    noNpm: 'Körme: npm was not found, so the slides were not checked.',
    stopped: (errors) => `Nothing was committed; errors in the slides: ${errors}. Correct them, run git add, then commit again. (git commit --no-verify goes without the check.)`,
  },
  ru: {
    installed: (path) => `Теперь слайды проверяются перед каждым коммитом (${path}); отменить: npm run hooks -- --remove.`,
    foreign: (path, call) => `${path} уже есть и оставлен без изменений. Чтобы проверялись и слайды, добавьте в него строку:\n\n    ${call} || exit 1\n`,
    calledAlready: (path) => `${path} уже проверяет слайды; ничего не изменено.`,
    removed: (path) => `Слайды больше не проверяются перед коммитом; файл ${path} удалён.`,
    none: (path) => `Удалять нечего: файла ${path} нет.`,
    notOurs: (path) => `${path} создан не Körme и оставлен без изменений; если в нём есть строка с «hooks -- --staged», удалите её.`,
    noGit: (folder) => `Папка ${folder} не лежит в репозитории git, или git не установлен.`,
    noNpm: 'Körme: npm не найден, поэтому слайды не проверены.',
    stopped: (errors) => `Коммит не записан; ошибок в слайдах: ${errors}. Исправьте их, выполните git add и повторите коммит. (git commit --no-verify — без проверки.)`,
  },
  kk: {
    installed: (path) => `Енді слайдтар әр коммиттің алдында тексеріледі (${path}); тоқтату үшін: npm run hooks -- --remove.`,
    foreign: (path, call) => `${path} бұрыннан бар, ол өзгертілген жоқ. Слайдтар да тексерілуі үшін оған мына жолды қосыңыз:\n\n    ${call} || exit 1\n`,
    calledAlready: (path) => `${path} слайдтарды онсыз да тексереді; ештеңе өзгертілген жоқ.`,
    removed: (path) => `Слайдтар коммит алдында енді тексерілмейді; ${path} файлы өшірілді.`,
    none: (path) => `Өшіретін ештеңе жоқ: ${path} файлы жоқ.`,
    notOurs: (path) => `${path} файлын жазған Körme емес, ол өзгертілген жоқ; ішінде «hooks -- --staged» деген жол болса, оны өшіріңіз.`,
    noGit: (folder) => `${folder} қалтасы git репозиторийінде емес немесе git орнатылмаған.`,
    noNpm: 'Körme: npm табылмады, сондықтан слайдтар тексерілген жоқ.',
    stopped: (errors) => `Коммит жазылған жоқ; слайдтардағы қателер: ${errors}. Оларды түзетіп, git add орындаңыз да, коммитті қайталаңыз. (git commit --no-verify — тексерусіз.)`,
  },
};
