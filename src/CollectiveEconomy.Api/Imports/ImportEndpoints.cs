using CollectiveEconomy.Api.Releases;
using CollectiveEconomy.Ingestion.Importing;
using CollectiveEconomy.Ingestion.Maps;
using CollectiveEconomy.Ingestion.Setup;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Storage.Register.Changes;

namespace CollectiveEconomy.Api.Imports;

/// <summary>
/// Submissions over plain HTTP: <c>POST /imports</c> hands one in, <c>GET /imports/{id}</c> tells what came of it, its <c>findings.csv</c> and
/// <c>findings.xlsx</c> go back to the sender, <c>DELETE /imports/{id}</c> takes it back.
/// </summary>
internal static class ImportEndpoints
{
    public static void MapImports(this IEndpointRouteBuilder routes)
    {
        var imports = routes.MapGroup("/imports").AddEndpointFilter(ImportRefusals.FilterAsync);
        imports.MapPost("", SubmitAsync);
        imports.MapGet("/{id:int}", ImportOutcomes.FindAsync);
        imports.MapGet("/{id:int}/findings.csv", ImportOutcomes.CsvAsync);
        imports.MapGet("/{id:int}/findings.xlsx", ImportOutcomes.XlsxAsync);
        imports.MapDelete("/{id:int}", TakeBackAsync);
    }

    private static async Task<IResult> SubmitAsync(
        HttpContext http,
        CallerAccess caller,
        PlatformSettings settings,
        UploadReader reading,
        ImportRuns runs
    )
    {
        var wanted = SubmissionParameters.Read(http.Request.Query);
        var map = MapOf(wanted, settings);
        var media = reading.Look(http.Request);
        var folder = UploadFolder.Open(settings.Folder.Uploads);
        var isHandedOver = false;
        try
        {
            var files = await reading.ReceiveAsync(http.Request, media, wanted, folder);
            var order = new ImportOrder
            {
                Files = map is null ? files : [.. files.Select(file => file with { Map = map })],
                ReceivedBy = NameOf(caller),
                IsTrial = wanted.IsTrial,
                Confirmed = wanted.Confirmed,
                Replaced = wanted.Replaced,
            };
            if (wanted.IsAnnotated)
                return await AnnotatedAnswer.OfAsync(await runs.TryAsync(order, http.RequestAborted), order.Files, http);
            if (wanted.IsTrial)
                return await TrialAnswer.OfAsync(await runs.TryAsync(order, http.RequestAborted), http.Request);
            var begun = await runs.BeginAsync(order, folder, caller);
            isHandedOver = true;
            var url = ImportAnswer.UrlOf(begun.Id);
            return Results
                .Json(
                    new
                    {
                        begun.Id,
                        Url = url,
                        State = begun.Outcome,
                    },
                    PublicationAnswer.Json,
                    statusCode: StatusCodes.Status202Accepted
                )
                .At(http, url);
        }
        finally
        {
            if (!isHandedOver)
                folder.Dispose();
        }
    }

    private static async Task<IResult> TakeBackAsync(
        int id,
        CallerAccess caller,
        WholeRegister whole,
        TimeProvider clock,
        ILogger<ImportRuns> log
    )
    {
        await ImportOutcomes.ReadAsync(id, whole);
        await using var register = whole.Open();
        var batch = await new Rollback(clock).TakeBackAsync(register, id, NameOf(caller));
        log.LogInformation("Key {Key} took import {Import} back.", caller.KeyId, id);
        return Results.Json(ImportAnswer.Of(batch), PublicationAnswer.Json);
    }

    private static FormMap? MapOf(SubmissionParameters wanted, PlatformSettings settings)
    {
        try
        {
            return wanted.Map is { } name ? new MapFolder(settings.Folder).Named(name) : null;
        }
        catch (MapRefused refused)
        {
            throw new SubmissionRefused(ImportErrorCodes.ImportMalformed, refused.Text);
        }
    }

    private static IResult At(this IResult result, HttpContext http, string url)
    {
        http.Response.Headers.Location = url;
        return result;
    }

    private static string NameOf(CallerAccess caller) => $"key {caller.KeyId}";
}
