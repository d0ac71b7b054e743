using System.Data.Common;
using HazardBot.Ledger;
using HazardBot.Ledger.Storage;

namespace HazardBot.Web;

/// <summary>For load balancers: <c>/healthz</c> says that the process lives, <c>/readyz</c> that it can answer people.</summary>
public static class Health
{
    public static void MapHealth(this IEndpointRouteBuilder app)
    {
        app.MapGet("/healthz", () => TypedResults.Text("ok\n"));
        app.MapGet("/readyz", ReadyAsync);
    }

    private static async Task<IResult> ReadyAsync(OpenLedger ledger, WarmUp warm, CancellationToken cancel)
    {
        if (!warm.IsDone)
        {
            return TypedResults.Text("warming up\n", statusCode: StatusCodes.Status503ServiceUnavailable);
        }

        try
        {
            // A commit of nothing: it waits its turn at the writer, and finds out whether there is still something to write to.
            await ledger.CommitAsync(new Commit(), cancel);
            return TypedResults.Text("ready\n");
        }
        catch (DbException)
        {
            return TypedResults.Text("the database does not answer\n", statusCode: StatusCodes.Status503ServiceUnavailable);
        }
    }
}
