using System.Text.Json;

namespace HazardBot.Dialogs.Activities;

/// <summary>Refuses <c>[null]</c> where a list of objects is meant: the reader would hand nulls on against their type.</summary>
internal static class NoNulls
{
    /// <exception cref="JsonException">A list holds null; <c>Path</c> tells which.</exception>
    public static void Demand(Activity activity)
    {
        In(activity.Attachments, "$.attachments");
        In(activity.Entities, "$.entities");
        In(activity.MembersAdded, "$.membersAdded");
        In(activity.MembersRemoved, "$.membersRemoved");
        In(activity.ReactionsAdded, "$.reactionsAdded");
        In(activity.ReactionsRemoved, "$.reactionsRemoved");
        In(activity.SuggestedActions?.To, "$.suggestedActions.to");
        In(activity.SuggestedActions?.Actions, "$.suggestedActions.actions");
    }

    private static void In<T>(IReadOnlyList<T>? items, string path)
        where T : class
    {
        for (var i = 0; i < items?.Count; i++)
        {
            if (items[i] is null)
            {
                throw new JsonException("A list holds null.", $"{path}[{i}]", null, null);
            }
        }
    }
}
