using CollectiveEconomy.Storage.Releases;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Api.Tests.Releases;

/// <summary>What was published before a host begins.</summary>
internal static class Histories
{
    /// <summary>Nothing; the register holds the reports of 2023.</summary>
    public static readonly Func<Task<ReleaseData>> None = ReleaseData.Once(_ => Task.CompletedTask);

    /// <summary>A release of 2023.</summary>
    public static readonly Func<Task<ReleaseData>> One = ReleaseData.Once(data => data.PublishAsync());

    /// <summary>A release of 1 March 2027 that covers 2023, and one of 11 March that covers 2024 too.</summary>
    public static readonly Func<Task<ReleaseData>> Two = ReleaseData.Once(async data =>
    {
        await data.PublishAsync("First");
        data.Clock.Now = data.Clock.Now.AddDays(10);
        await WriteYearAsync(data, 2024);
        await data.PublishAsync("Second");
    });

    /// <summary>Three releases: of 2023, of 2023 and 2024, and of both with 10 members more in 2023.</summary>
    public static readonly Func<Task<ReleaseData>> Three = ReleaseData.Once(PublishThreeAsync);

    /// <summary>The three, and one more in another series, which closes them to the public.</summary>
    public static readonly Func<Task<ReleaseData>> ThreeClosed = ReleaseData.Once(async data =>
    {
        await PublishThreeAsync(data);
        await data.PublishAsync("Other noise", series: "2");
    });

    /// <summary>
    /// A release of 1 March 2027 that was withdrawn on 11 March, and the one that revised it on that day. Their texts try to be markup.
    /// </summary>
    public static readonly Func<Task<ReleaseData>> Revised = ReleaseData.Once(async data =>
    {
        await SetAsync(data, members: 10);
        await data.PublishAsync("Bản đầu");
        data.Clock.Now = data.Clock.Now.AddDays(10);
        await WriteYearAsync(data, 2024);
        await SetAsync(data, members: 12);
        await data.PublishAsync("<script>alert(1)</script> & 10 thành viên nữa năm 2023");
        data.Releases.Withdraw(new(2027, 1), "Thiếu <b>10</b> thành viên\u0001", data.Clock.Now, "10 members <b>missing</b>");
    });

    private static async Task PublishThreeAsync(ReleaseData data)
    {
        await SetAsync(data, members: 10);
        await data.PublishAsync();
        await WriteYearAsync(data, 2024);
        await data.PublishAsync();
        await SetAsync(data, members: 12);
        await data.PublishAsync("Ten members more in 2023");
    }

    private static Task WriteYearAsync(ReleaseData data, int year) =>
        data.WriteAsync([.. Enumerable.Range(1, 5).Select(id => ReleaseHost.Report(id, year, 20))]);

    private static async Task SetAsync(ReleaseData data, int members)
    {
        await using var register = data.Open();
        await register
            .AnnualReports.Where(report => report.Year == 2023)
            .ExecuteUpdateAsync(report => report.SetProperty(row => row.Members, members).SetProperty(row => row.Revenue, 1_000_000_000L));
    }
}
