using CollectiveEconomy.Api.Data;
using CollectiveEconomy.Engine.Caching;
using CollectiveEconomy.Engine.Http;
using CollectiveEconomy.Engine.Languages;
using CollectiveEconomy.Engine.Lists.Tables;
using CollectiveEconomy.Engine.Operations;
using CollectiveEconomy.Engine.Operations.Tables;
using CollectiveEconomy.Formats;
using CollectiveEconomy.Formats.Questions;
using CollectiveEconomy.Statistics.Access;

namespace CollectiveEconomy.Api.Register;

/// <summary>Lists of the register as files: <c>GET /register/{list}.{format}</c>, under the roles that GraphQL asks for.</summary>
internal static class RegisterEndpoint
{
    private static readonly string[] Names = ["columns", "where", "orderBy", .. TableForm.Names];

    private static readonly UnknownName OfList = new(RegisterErrorCodes.ListUnknown, new("danh sách", "list"));

    public static void MapRegister(this IEndpointRouteBuilder routes) =>
        routes.MapMethods("/register/{file}", ReadingMethods.All, AnswerAsync);

    private static Task<IResult> AnswerAsync(
        string file,
        HttpContext http,
        CallerAccess caller,
        RequestLanguage language,
        ListTables lists,
        RegisterOrigin origin,
        TableFiles files,
        IDataVersions versions
    ) =>
        DataRefusals.AnswerAsync(
            http,
            async () =>
            {
                var (list, format) = FileName.Parse(file, lists.Names, name => name, OfList, DataFormats.OfRows);
                var parameters = http.Request.ReadParameters(Names);
                var document = ListDocument.Of(list, parameters, () => lists.PathsOf(list, caller));
                var table = (ITableOfList)
                    await lists.FindAsync(
                        document,
                        null,
                        new OperationRequest(http.RequestServices, http.RequestAborted) { User = http.User }
                    );
                http.Response.SetHeaders(null, caller);
                var form = TableForm.Read(parameters);
                return await files.SendAsync(
                    new RegisterFile(table, origin, format, form, caller, form.Language ?? language.Value),
                    await RegisterFile.VersionAsync(versions),
                    http
                );
            }
        );
}
