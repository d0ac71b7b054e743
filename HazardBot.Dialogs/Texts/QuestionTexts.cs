namespace HazardBot.Dialogs.Texts;

/// <summary>The questions of the report, each at most 80 characters in Chinese.</summary>
public static class QuestionTexts
{
    public static readonly Line What = new(
        "请说一句：哪所学校，哪里，有什么危险？比如“实验小学三楼栏杆松了”。",
        "Which school, where, what is dangerous? Like “loose railing, third floor”.");

    public static readonly Line WhatAtSchool = new("{school}怎么了？哪里，有什么危险？", "What is it at {school}: where, and what is dangerous?");

    public static readonly Line WhatWithPhoto = new(
        "照片收到了。请说一句：哪所学校，哪里，有什么危险？",
        "I have your photo. Which school is it, where, and what is dangerous?");

    public static readonly Line WhatAgain = new(
        "我还没看懂是什么危险。用平常的话说一句就行，比如“楼道灯不亮”。",
        "I can't tell yet what is dangerous. Plain words will do: “no light here”.");

    public static readonly Line WhatElse = new("请说另一件：哪里，有什么危险？", "What is the other one: where, and what is dangerous?");
    public static readonly Line WhatInstead = new("请重新说一遍是什么危险。", "Please tell me again what is dangerous.");
    public static readonly Line School = new("是哪所学校或幼儿园？", "Which school or kindergarten is it?");

    public static readonly Line SchoolAgain = new(
        "我没认出是哪所学校。说学校的名字，或者说在哪个区也行。",
        "I didn't recognise the school. Its name, please, or just the district.");

    public static readonly Line WhichOfThese = new("“{school}”是下面哪一所？", "Which of these is “{school}”?");
    public static readonly Line District = new("在哪个区或市？不知道可以跳过。", "Which district is it in? You can skip this.");

    public static readonly Line DistrictOfUnlisted = new(
        "“{school}”不在我的名单里，没关系。它在哪个区或市？",
        "“{school}” isn't on my list. Which district is it in?");

    public static readonly Line Place = new(
        "具体在什么位置？比如后门、三楼楼道。",
        "Where exactly? Like: the back gate, the third-floor corridor.");

    public static readonly Line Water = new("是哪片水面，靠近哪里？", "Which water is it, and what is it near?");
    public static readonly Line Gate = new("在哪个门口或哪条路？", "At which gate, or on which road?");
    public static readonly Line Category = new("这件事更像哪一类？", "What kind of problem is this?");
    public static readonly Line CategoryInstead = new("应该是哪一类？说一句就行，比如“食品”“消防”。", "Which kind should it be? Like “food” or “fire”.");
    public static readonly Line Unwell = new("现在有人不舒服吗？有的话大概几个？", "Is anyone unwell? If so, about how many?");
    public static readonly Line OnIce = new("现在冰上或者水里有人吗？", "Is anybody on the ice or in the water now?");
    public static readonly Line Vehicle = new("知道车牌号或者路线吗？", "Do you know the number plate or the route?");
    public static readonly Line Substance = new("知道是什么药品吗？", "Do you know which chemical it is?");
    public static readonly Line WhenInstead = new("是什么时候的事？", "When was it?");
    public static readonly Line WhatIsWrong = new("哪里不对？点一下，或者直接说，比如“是东门”。", "What is wrong? Tap, or just say it: “it's the east gate”.");
    public static readonly Line WhichItemIsWrong = new("是第几件？比如说“第2件是东门”。", "Which one? For example: “number 2 is the east gate”.");
    public static readonly Line SummaryIsRight = new("对的话回“是”，我就交上去；哪里不对直接说。", "If this is right, say “yes” and I'll send it. If not, just tell me.");
    public static readonly Line SummaryIsRightOrPhoto = new("对的话回“是”，我就交上去；哪里不对直接说。有照片也可以发来。", "If right, say “yes” and I'll send it. If not, tell me. Photos are welcome.");
    public static readonly Line Resume = new("您上次说到：{words}。接着说，还是重新说？", "Last time you told me: {words}. Go on, or start over?");
}
