using CollectiveEconomy.Engine.Errors;
using CollectiveEconomy.Engine.Http;
using CollectiveEconomy.Engine.Operations;
using CollectiveEconomy.Ingestion.Importing;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Storage.Register;
using CollectiveEconomy.Storage.Register.Changes;

namespace CollectiveEconomy.Api.Imports;

/// <summary>Lets stewards pass, and tells in one way what was refused.</summary>
internal static class ImportRefusals
{
    /// <summary>Passes a request on, and answers for what it throws.</summary>
    public static async ValueTask<object?> FilterAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        if (!http.RequestServices.GetRequiredService<CallerAccess>().Reaches(Role.Steward))
            return Refuse(RoleErrorCodes.AccessDenied, new("Nhập dữ liệu cần vai trò STEWARD.", "Imports need the role STEWARD."));
        try
        {
            return await next(context);
        }
        catch (SubmissionRefused refused)
        {
            if (refused.Reason == ImportErrorCodes.ImportRunning)
                http.Response.Headers.RetryAfter = "5";
            return Refuse(refused.Reason, refused.Text);
        }
        catch (RegisterBusy busy)
        {
            http.Response.Headers.RetryAfter = "5";
            return Refuse(ImportErrorCodes.ImportRunning, busy.Text);
        }
        catch (RollbackRefused refused)
        {
            return Refuse(ImportErrorCodes.RollbackRefused, refused.Text, refused.Batches);
        }
        catch (Exception) when (http.RequestAborted.IsCancellationRequested)
        {
            // Nobody waits for the answer; whatever failed because of that is no failure of ours.
            return Results.StatusCode(StatusCodes.Status499ClientClosedRequest);
        }
        catch (Exception failure) when (!RegisterFailure.IsAway(failure))
        {
            // Logged here, since others log its message, which may quote a row.
            http.RequestServices.GetRequiredService<ILogger<ImportRuns>>()
                .LogError("A request about imports failed. {Failure}", FailureSummary.Of(failure));
            return Refuse(ErrorCodes.Internal, SafeErrors.Unforeseen);
        }
    }

    private static HttpRefusal Refuse(ErrorCode reason, LocalizedText text, IReadOnlyList<int>? imports = null) =>
        new(reason, text) { Further = new Dictionary<string, object?> { ["imports"] = imports } };
}
