using CollectiveEconomy.Api.Data;
using CollectiveEconomy.Api.Releases;
using CollectiveEconomy.Engine.Caching;
using CollectiveEconomy.Engine.Errors;
using CollectiveEconomy.Engine.Http;
using CollectiveEconomy.Engine.Languages;
using CollectiveEconomy.Engine.Operations;
using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Formats;
using CollectiveEconomy.Formats.Questions;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Cubes;

namespace CollectiveEconomy.Api.Microdata;

/// <summary>The pseudonymous rows of a release as files: <c>GET /microdata/{cube}.{format}</c>.</summary>
internal static class MicrodataEndpoint
{
    private static readonly string[] Names = ["release", "asOf", "columns", .. TableForm.Names];

    public static void MapMicrodata(this IEndpointRouteBuilder routes) =>
        routes.MapMethods("/microdata/{file}", ReadingMethods.All, AnswerAsync);

    private static Task<IResult> AnswerAsync(
        string file,
        HttpContext http,
        CallerAccess caller,
        RequestLanguage language,
        ReleasesOfRequest releases,
        TableFiles files,
        IDataVersions versions
    ) =>
        DataRefusals.AnswerAsync(
            http,
            async () =>
            {
                if (!caller.Reaches(Role.Researcher))
                    throw new RequestRefused(
                        RoleErrorCodes.AccessDenied,
                        new("Dữ liệu vi mô cần vai trò RESEARCHER.", "Microdata need the role RESEARCHER.")
                    );
                var (cube, format) = FileName.Parse(file, Cube.All, cube => cube.Name, DataEndpoint.OfCube, DataFormats.OfRows);
                var parameters = http.Request.ReadParameters(Names);
                var form = TableForm.Read(parameters);
                var release = releases.State.Releases.Choose(parameters["release"], parameters.Day("asOf"));
                var columns = MicrodataColumns.Read(cube, parameters);
                var rows = (await releases.UseAsync(release)).Microdata(cube, columns);
                http.Response.SetHeaders(release, caller);
                return await files.SendAsync(
                    new MicrodataFile(rows, release, cube, columns, format, form, caller, form.Language ?? language.Value),
                    await versions.OfAsync(ResponseSource.Build) ?? "",
                    http
                );
            }
        );
}
