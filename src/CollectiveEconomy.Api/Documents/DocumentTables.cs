using CollectiveEconomy.Api.Citations;
using CollectiveEconomy.Api.Cubes;
using CollectiveEconomy.Api.Data;
using CollectiveEconomy.Api.Register;
using CollectiveEconomy.Engine.Caching;
using CollectiveEconomy.Engine.Http;
using CollectiveEconomy.Engine.Languages;
using CollectiveEconomy.Engine.Lists.Tables;
using CollectiveEconomy.Engine.Operations;
using CollectiveEconomy.Engine.Operations.Tables;
using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Formats;
using CollectiveEconomy.Formats.Questions;
using CollectiveEconomy.Statistics.Access;
using GraphQL.Transport;

namespace CollectiveEconomy.Api.Documents;

/// <summary>Answers GraphQL operations with files: <c>/graphql?format=csv</c>, or <c>Accept: text/csv</c>.</summary>
/// <param name="lists">Finds what an operation asks for.</param>
/// <param name="files">Sends files.</param>
/// <param name="origin">Says where rows of the register come from.</param>
/// <param name="citations">Cites answers of cubes.</param>
internal sealed class DocumentTables(ListTables lists, TableFiles files, RegisterOrigin origin, CitationLinks citations) : ITableResponder
{
    private const string Format = "format";

    private static readonly string[] Names =
    [
        Format,
        "labels",
        "pivot",
        .. TableForm.Names,
        "query",
        "operationName",
        "documentId",
        "variables",
        "extensions",
    ];

    /// <inheritdoc/>
    public bool Wants(HttpRequest request) =>
        request.Query.ContainsKey(Format) || (ResponseMedia.AcceptedBy(request) is null && AcceptedBy(request) is not null);

    /// <inheritdoc/>
    public async Task RespondAsync(HttpContext http, Func<Task<GraphQLRequest>> read)
    {
        var result = await DataRefusals.AnswerAsync(http, async () => await AnswerAsync(http, await read()));
        await result.ExecuteAsync(http);
    }

    private async Task<IResult> AnswerAsync(HttpContext http, GraphQLRequest request)
    {
        var services = http.RequestServices;
        var caller = services.GetRequiredService<CallerAccess>();
        var parameters = http.Request.ReadParameters(Names);
        var form = TableForm.Read(parameters);
        var language = form.Language ?? services.GetRequiredService<RequestLanguage>().Value;
        var asked = await lists.FindAsync(
            request.Query!,
            request.OperationName,
            new OperationRequest(services, http.RequestAborted)
            {
                Variables = request.Variables,
                Extensions = request.Extensions,
                User = http.User,
            }
        );
        var versions = services.GetRequiredService<IDataVersions>();
        if (asked is AskedCube { Question: var question, Release: var release })
        {
            http.Response.SetHeaders(release.Release, caller, "Accept");
            var data = new DataQuestion
            {
                Question = question,
                Form = form,
                Pivot = parameters["pivot"] is { } pivot ? QuestionReader.PivotOf(question, pivot) : null,
            };
            return await files.SendAsync(
                new DataFile(data, FormatOf(http.Request, DataFormats.All), release, caller, language, citations),
                await versions.OfAsync(ResponseSource.Build) ?? "",
                http
            );
        }

        if (parameters["pivot"] is not null)
            throw new ParameterInvalid("pivot", new("'pivot' chỉ dùng cho khối số liệu.", "'pivot' is for cubes only."));
        http.Response.SetHeaders(null, caller, "Accept");
        return await files.SendAsync(
            new RegisterFile((ITableOfList)asked, origin, FormatOf(http.Request, DataFormats.OfRows), form, caller, language),
            await RegisterFile.VersionAsync(versions),
            http
        );
    }

    private static IDataFormat FormatOf(HttpRequest request, IReadOnlyList<IDataFormat> formats) =>
        request.Query.TryGetValue(Format, out var named) ? FileName.FormatOf(named.ToString(), formats)
        : AcceptedBy(request) is { } accepted && formats.Contains(accepted) ? accepted
        : throw FileName.UnknownFormat(request.Headers.Accept.ToString(), formats.Select(format => format.Extension));

    // The format of the media type that is liked best of those that are formats.
    private static IDataFormat? AcceptedBy(HttpRequest request) =>
        AcceptedMedia
            .ByWeight(request)
            .Select(type =>
                DataFormats.All.FirstOrDefault(format => type.MediaType.Equals(format.MediaType, StringComparison.OrdinalIgnoreCase))
            )
            .FirstOrDefault(format => format is not null);
}
