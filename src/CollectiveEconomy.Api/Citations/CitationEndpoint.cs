using CollectiveEconomy.Api.Cubes;
using CollectiveEconomy.Api.Data;
using CollectiveEconomy.Api.Pages;
using CollectiveEconomy.Api.Releases;
using CollectiveEconomy.Engine.Errors;
using CollectiveEconomy.Engine.Http;
using CollectiveEconomy.Engine.Languages;
using CollectiveEconomy.Engine.Operations;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Cubes.Queries;
using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Statistics.Protection;
using CollectiveEconomy.Statistics.Releases;
using CollectiveEconomy.Storage.Releases;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace CollectiveEconomy.Api.Citations;

/// <summary>
/// Follows citations: <c>GET /cite/{token}</c> gives the cited answer again, byte for byte, and to browsers a page that compares it with the answer of today.
/// </summary>
internal static class CitationEndpoint
{
    public static void MapCitations(this IEndpointRouteBuilder routes) => routes.MapGet(CitationField.Path + "{token}", FollowAsync);

    private static async Task<IResult> FollowAsync(
        string token,
        string? language,
        string? format,
        HttpContext http,
        ReleasesOfRequest releases,
        CallerAccess caller,
        RequestLanguage preferred,
        RunningOperations running,
        IOptions<ExecutionLimits> limits
    )
    {
        http.Response.Headers.AppendCommaSeparatedValues(HeaderNames.Vary, HeaderNames.Authorization);
        http.Response.VaryByAccept();
        var isPage = format != "json" && http.Request.PrefersPage();
        var inLanguage = preferred.Or(language);
        try
        {
            if (CitationToken.Read(token) is not { } cited)
                throw new RequestRefused(
                    CitationErrorCodes.CitationInvalid,
                    new(
                        "Địa chỉ không phải là trích dẫn hợp lệ; có thể đã bị cắt hoặc bị sửa.",
                        "The address is not a valid citation; it may be truncated or altered."
                    )
                );
            if (cited.Access == AccessClass.Exact && caller.Class != AccessClass.Exact)
                throw new RequestRefused(
                    RoleErrorCodes.AccessDenied,
                    new(
                        "Trích dẫn nêu số liệu chính xác, cần vai trò RESEARCHER.",
                        "The citation refers to exact figures, which need the role RESEARCHER."
                    )
                );
            if (releases.State.Releases.Find(cited.Release) is not { } release)
                return Refuse(
                    ReleaseErrorCodes.ReleaseUnknown,
                    new($"Không có đợt công bố {cited.Release}.", $"There is no release {cited.Release}."),
                    StatusCodes.Status404NotFound
                );
            using var time = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted);
            time.CancelAfter(limits.Value.Timeout);
            var answer = isPage ? await PageAsync(cited, release, time.Token) : await CellsAsync(cited, release, time.Token);
            if (release.Withdrawal is { } withdrawal)
                http.Response.Headers[WithdrawnHeader.Name] = WithdrawnHeader.ValueOf(withdrawal);
            http.Response.Headers.CacheControl = cited.Access == AccessClass.Protected ? "public, max-age=300" : "private, no-store";
            return answer;
        }
        catch (QueryRefused refused) when (refused.Faults[0].Code != ClosedToPublic.Code)
        {
            return Refuse(CitationErrorCodes.CitationInvalid, refused.Text);
        }
        catch (Exception exception) when (Refusal.Of(exception, http) is { } refusal)
        {
            return Refuse(refusal.Reason, refusal.Text, refusal.Status);
        }

        async Task<IResult> CellsAsync(CitedQuery cited, Release release, CancellationToken cancellationToken)
        {
            var loaded = await releases.UseAsync(release);
            var page = await running.RunAsync(
                () => Task.FromResult(loaded.Query(cited.WholeQuestion, cited.Access, CubeField.MaxCells, cancellationToken)),
                cancellationToken
            );
            var answer = CitedAnswer.Of(cited, page, loaded);
            http.Response.Headers.ETag = $"\"{CitedAnswer.HashOf(answer)}\"";
            return Results.Bytes(answer, "application/json; charset=utf-8");
        }

        async Task<IResult> PageAsync(CitedQuery cited, Release release, CancellationToken cancellationToken)
        {
            var loaded = await releases.UseAsync(release);
            var then = await AskAsync(loaded);
            // What no release can answer is no citation; a release that is closed is told of on the page.
            if (then.Refusal is { } refused && refused.Faults[0].Code != ClosedToPublic.Code)
                throw refused;
            var current = releases.State.Releases.Current!;
            var now = current.Id == release.Id ? null : await AskAsync(await releases.UseAsync(current));
            var words = new QuestionWords(cited.Question, loaded, inLanguage);
            return Page(
                new CitationPage(cited, words, then, now, releases.State.Releases, inLanguage).ToString(),
                then.Refusal is null ? StatusCodes.Status200OK : StatusOf(CubeErrorCodes.ReleaseClosed)
            );

            Task<ComparedAnswer> AskAsync(LoadedRelease of) =>
                running.RunAsync(() => Task.FromResult(ComparedAnswer.Ask(of, cited, inLanguage, cancellationToken)), cancellationToken);
        }

        IResult Refuse(ErrorCode reason, LocalizedText text, int? status = null) =>
            isPage
                ? Page(
                    HtmlPage.Of(inLanguage.Of("Trích dẫn", "Citation"), inLanguage, Html.Element("p", text.In(inLanguage))),
                    status ?? StatusOf(reason)
                )
                : new HttpRefusal(reason, text) { Status = status };

        static int StatusOf(ErrorCode reason) => reason.Status ?? StatusCodes.Status400BadRequest;

        static IResult Page(string page, int status) => Results.Text(page, HtmlPage.MediaType, statusCode: status);
    }
}
