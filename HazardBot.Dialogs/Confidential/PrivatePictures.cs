using HazardBot.Dialogs.Reporting;
using HazardBot.Dialogs.Texts;
using HazardBot.Dialogs.Turns;
using HazardBot.Dialogs.Understanding.Accused;

namespace HazardBot.Dialogs.Confidential;

/// <summary>Pictures that may hurt who is in them are not kept, nor any that come after something confidential: their bytes are destroyed with the turn.</summary>
internal static class PrivatePictures
{
    /// <summary>The exchange without the pictures that its words, or what was told before, forbid to keep; why is said first.</summary>
    public static Exchange Refuse(Exchange x)
    {
        var sent = x.Turn.Message.Photos;
        var isPrivate = x.Reading is { } reading && PrivatePictureReader.IsTold(reading.Text);
        var mayBe = sent.Count > 0 && x.State is { Draft: null, Case: null } && x.Reading is null && ConfidentialDialog.WasTold(x);
        var refused = isPrivate ? [.. sent, .. x.State.Draft?.Photos ?? []] : mayBe ? sent : [];
        return refused.Count == 0 ? x : x with
        {
            Turn = x.Turn with { Message = x.Turn.Message with { Photos = [] } },
            State = x.State.Draft is { } draft && isPrivate ? x.State with { Draft = draft.Items.Count == 0 ? null : draft with { Photos = [] } } : x.State,
            Before = [.. x.Before, new Reply(x.Text((isPrivate ? CaseTexts.KeepPrivate : CaseTexts.Keep).To(x.State)))],
            RefusedPhotos = refused,
        };
    }

    public static Outcome Refused(Exchange x, Outcome outcome) =>
        x.RefusedPhotos.Count == 0 ? outcome : outcome with { RefusedPhotos = [.. outcome.RefusedPhotos, .. x.RefusedPhotos] };
}
