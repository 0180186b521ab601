using CollectiveEconomy.Api.Imports;
using CollectiveEconomy.Engine.Http;
using CollectiveEconomy.Engine.Operations;
using CollectiveEconomy.Ingestion.Reference;
using CollectiveEconomy.Ingestion.Templates.Provinces;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Releases;
using CollectiveEconomy.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Api.Templates;

/// <summary>
/// Workbooks to fill in over plain HTTP: <c>GET /templates/{province}?year=2025</c> is that of a province, with confidential values. A ministry sees
/// in it what it may see elsewhere: values up to the last public year.
/// </summary>
internal static class TemplateEndpoints
{
    private const string NeverStored = "private, no-store";
    private const string Year = "year";

    /// <summary>Adds them.</summary>
    public static void MapTemplates(this IEndpointRouteBuilder routes) => routes.MapGet("/templates/{province}", WriteAsync);

    private static async Task<IResult> WriteAsync(
        string province,
        HttpContext http,
        CallerAccess caller,
        IDbContextFactory<RegisterContext> registers,
        TimeProvider clock
    )
    {
        http.Response.Headers.CacheControl = NeverStored;
        if (!caller.Reaches(Role.Ministry))
            return new HttpRefusal(
                RoleErrorCodes.AccessDenied,
                new("Bảng tính của tỉnh cần vai trò MINISTRY hoặc STEWARD.", "Workbooks of provinces need the role MINISTRY or STEWARD.")
            );
        var reference = new ReferenceData();
        if (ProvinceChoice.Find(reference.Provinces, province) is not { } found)
            return new HttpRefusal(
                TemplateErrorCodes.TemplateUnknown,
                new(
                    "Không có tỉnh này trong 34 tỉnh, thành phố: hãy cho mã, ví dụ 82, hoặc tên.",
                    "There is no such province among the 34: give its code, such as 82, or its name."
                )
            );
        var today = VietNamTime.DayOf(clock.GetUtcNow());
        if (YearOf(http.Request.Query, today) is not { } year)
            return new HttpRefusal(
                TemplateErrorCodes.TemplateMalformed,
                new(
                    $"Tham số duy nhất là 'year', cho một lần, từ {ProvinceChoice.FirstYear} đến {today.Year}; nếu không có, năm là {today.Year - 1}.",
                    $"The only parameter is 'year', once, {ProvinceChoice.FirstYear} to {today.Year}; without it the year is {today.Year - 1}."
                )
            );
        await using var register = await registers.CreateDbContextAsync(http.RequestAborted);
        var book = new MemoryStream();
        await ProvinceTemplate.WriteAsync(book, register, found, year, reference, http.RequestAborted);
        book.Position = 0;
        return Results.File(book, SubmissionMedia.Xlsx, ProvinceChoice.FileNameOf(found, year));
    }

    private static int? YearOf(IQueryCollection query, DateOnly today) =>
        query.Count == 0 ? today.Year - 1
        : query.Count == 1
        && query[Year] is [{ } text]
        && int.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out var year)
        && ProvinceChoice.IsReportable(year, today)
            ? year
        : null;
}
