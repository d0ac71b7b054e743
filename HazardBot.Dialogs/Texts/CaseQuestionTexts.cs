namespace HazardBot.Dialogs.Texts;

/// <summary>The questions to who tells something confidential: one at a time, none that makes anybody tell it again, at most 80 characters.</summary>
public static class CaseQuestionTexts
{
    public static readonly Line What = new("发生了什么？慢慢说，想说多少说多少。", "What happened? Take your time; tell me as much as you like.");
    public static readonly Line WhatAgain = new("我在听。从哪儿说起都行，一句话也可以。", "I'm listening. Start anywhere; one sentence is fine.");
    public static readonly Line Safe = new("您现在安全吗？", "Are you safe right now?");
    public static readonly Line ChildSafe = new("孩子现在安全吗？", "Is the child safe right now?");
    public static readonly Line OtherSafe = new("他现在安全吗？", "Are they safe right now?");
    public static readonly Line OtherWho = new("他在几年级几班？不用说名字。", "Which grade and class are they in? No names needed.");
    public static readonly Line GoAround = new("要不要绕开学校，直接交给上一级教育局？", "Shall I pass the school by and send it to the education office above?");
    public static readonly Line School = new("在哪所学校？不想说可以跳过。", "Which school is it? You can skip this.");
    public static readonly Line SchoolOfThese = new("“{school}”是下面哪一所？", "Which of these is “{school}”?");
    public static readonly Line Who = new("您在几年级几班？不用说名字。", "Which grade and class are you in? No names needed.");
    public static readonly Line ChildWho = new("孩子在几年级几班？不用说名字。", "Which grade and class is the child in? No names needed.");
    public static readonly Line Since = new("是第一次，还是有一阵子了？", "Was it the first time, or has it gone on for a while?");
    public static readonly Line Adults = new("有哪位大人知道这件事吗？", "Does any grown-up know about it?");
    public static readonly Line MayPersonSee = new("您提到了{person}，他可以看到您说的吗？", "You mentioned {person}. May they see what you tell me?");
    public static readonly Line WhoMustNotSee = new("有没有谁不能看到？比如某位老师，或者整个学校。", "Is there anybody who must not see it? A teacher, or the whole school?");
    public static readonly Line Mask = new("您的描述里有名字，要遮住吗？", "There are names in what you wrote. Shall I mask them?");
    public static readonly Line Police = new("报案是几点？有接警单号也可以说，我把时间记下来。", "When did you call the police? I'll log the time, and the reference if any.");
    public static readonly Line Send = new("要交上去吗？哪里不对，直接说。", "Shall I send it? If something is wrong, just tell me.");
    public static readonly Line ShallPersonHear = new("要我告诉{person}有人需要帮助吗？不用再讲经过。", "Shall I tell {person} that somebody needs help? No need to say more.");
    public static readonly Line WhichDistrict = new("在哪个区、哪所学校？知道了我才能说出谁来帮您。", "Which district or school is it? Then I can tell you who helps.");
    public static readonly Line EraseSure = new("删了就找不回来了，查的人也看不到了。确定要删吗？", "Once erased it can't come back, for anybody. Are you sure?");
}
