using CollectiveEconomy.Statistics.Areas;
using CollectiveEconomy.Statistics.Codelists;
using CollectiveEconomy.Statistics.Cooperatives;
using CollectiveEconomy.Statistics.Official;
using CollectiveEconomy.Statistics.Programmes;
using CollectiveEconomy.Statistics.ValueChains;
using CollectiveEconomy.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Storage.Tests.Register;

/// <summary>What a register must do, whatever database it is kept in. A store overrides every case, so that none is forgotten.</summary>
public abstract class RegisterSpecification
{
    private static readonly DateOnly Merger = new(2025, 7, 1);

    protected abstract RegisterSettings Settings { get; }

    public virtual Task Rows_are_read_back_as_they_were_written() =>
        InTransaction(async register =>
        {
            await WriteAsync(register);
            Assert.Equal(
                [Region("RRD25", AreaSet.Areas2025), Region("RRD", AreaSet.AreasBefore2025)],
                await register.Regions.OrderBy(row => row.SortOrder).ToListAsync()
            );
            Assert.Equal([HaNoi, HaTay], await register.Provinces.OrderBy(row => row.Id).ToListAsync());
            Assert.Equal([Change], await register.AreaEvents.ToListAsync());
            Assert.Equal([Fields], await register.Codelists.ToListAsync());
            Assert.Equal([Agriculture], await register.Codes.ToListAsync());
            Assert.Equal([Document], await register.SourceDocuments.ToListAsync());
            Assert.Equal([Members], await register.Indicators.ToListAsync());
            Assert.Equal([Figure], await register.OfficialFigures.ToListAsync());
            Assert.Equal([Cooperative(1)], await register.Cooperatives.ToListAsync());
            Assert.Equal([Report(1, 2024)], await register.AnnualReports.ToListAsync());
            Assert.Equal([Phase], await register.Programmes.ToListAsync());
            Assert.Equal([Model], await register.Models.ToListAsync());
            Assert.Equal([new ModelContentArea(1, "MARKET")], await register.ModelContentAreas.ToListAsync());
        });

    public virtual Task A_row_of_every_table_is_read_back_as_it_was_written() => ReadBack(withNulls: false);

    public virtual Task What_is_not_known_stays_null_in_every_table() => ReadBack(withNulls: true);

    public virtual Task Rows_written_one_by_one_are_those_written_in_bulk() =>
        InTransaction(async register =>
        {
            await WriteAsync(register);
            var (inBulk, oneByOne) = (Report(1, 2022), Report(1, 2023) with { Id = 3 });
            await register.InsertAllAsync([inBulk with { Id = 2 }]);
            register.Add(oneByOne);
            await register.SaveChangesAsync();
            register.ChangeTracker.Clear();
            var reports = await register.AnnualReports.Where(row => row.Year < 2024).OrderBy(row => row.Year).ToListAsync();
            Assert.Equal(reports[0] with { Id = 0, Year = 0 }, reports[1] with { Id = 0, Year = 0 });
        });

    public virtual Task A_code_is_given_once() =>
        InTransaction(async register =>
        {
            await WriteAsync(register);
            await Refused(register, Cooperative(2) with { Code = Cooperative(1).Code });
        });

    public virtual Task An_organisation_reports_once_a_year() =>
        InTransaction(async register =>
        {
            await WriteAsync(register);
            await Refused(register, Report(1, 2024) with { Id = 2 });
        });

    public virtual Task What_is_referred_to_must_exist() =>
        InTransaction(async register =>
        {
            await WriteAsync(register);
            await Refused(register, Report(1, 2023) with { Id = 2, CooperativeId = 99 });
        });

    public virtual Task What_is_referred_to_stays() =>
        InTransaction(async register =>
        {
            await WriteAsync(register);
            await Assert.ThrowsAnyAsync<Exception>(() => register.Cooperatives.ExecuteDeleteAsync());
        });

    public virtual async Task Many_rows_written_in_a_transaction_that_is_rolled_back_leave_nothing()
    {
        await InTransaction(async register =>
        {
            await WriteAsync(register);
            await register.InsertAllAsync(Enumerable.Range(2, 20_000).Select(Cooperative));
            Assert.Equal(20_001, await register.Cooperatives.CountAsync());
        });
        await using var after = Open();
        Assert.Equal((0, 0), (await after.Cooperatives.CountAsync(), await after.Regions.CountAsync()));
    }

    public virtual Task A_failure_in_the_middle_of_many_rows_is_told() =>
        InTransaction(async register =>
        {
            await WriteAsync(register);
            var rows = Enumerable.Range(2, 3000).Select(id => Cooperative(id) with { ProvinceId = id == 2500 ? 99 : HaNoi.Id });
            await Assert.ThrowsAnyAsync<Exception>(() => register.InsertAllAsync(rows));
        });

    public virtual Task Lists_are_filtered_and_ordered_as_the_API_asks_for_them() =>
        InTransaction(async register =>
        {
            await WriteAsync(register);
            string[] names = ["hop tac xa an binh", "hop tac xa cam cao phong", "lien hiep cao bang", "hop tac xa 100% sach"];
            await register.InsertAllAsync(
                names.Select(
                    (name, place) =>
                        Cooperative(place + 2) with
                        {
                            SearchName = name,
                            Founded = place == 3 ? null : new DateOnly(2010 + place, 3, 31),
                        }
                )
            );
            var cooperatives = register.Cooperatives.Where(row => row.Id > 1);
            Assert.Equal([3, 4], await Ids(cooperatives.Where(row => row.SearchName.Contains("cao")).OrderBy(row => row.SearchName)));
            Assert.Equal([5], await Ids(cooperatives.Where(row => row.SearchName.Contains("0%")).OrderBy(row => row.Id)));
            Assert.Equal([5, 2, 3, 4], await Ids(cooperatives.OrderBy(row => row.Founded).ThenBy(row => row.Id)));
            Assert.Equal(
                [4, 3],
                await Ids(cooperatives.Where(row => row.Founded > new DateOnly(2010, 3, 31)).OrderByDescending(row => row.Founded))
            );
            Assert.Equal([3], await Ids(cooperatives.Where(row => row.Founded != null && row.Founded.Value.Year == 2011)));
#pragma warning disable CA1309 // The database compares.
            Assert.Equal(
                [4],
                await Ids(
                    cooperatives.Where(row => string.Compare(row.SearchName, "hop tac xa cam cao phong") > 0).OrderBy(row => row.SearchName)
                )
            );
#pragma warning restore CA1309
            Assert.Equal(4, await cooperatives.CountAsync(row => row.Origin == Origin.Collected));
        });

    public virtual Task Hundredths_are_compared_as_numbers() =>
        InTransaction(async register =>
        {
            await WriteAsync(register);
            decimal[] values = [9.5m, 100m, -3.25m, 178_941_775_000_000.01m];
            await register.InsertAllAsync(values.Select((value, place) => Figure with { Code = $"F{place}", Value = value }));
            var figures = register.OfficialFigures.Where(row => row.Code != Figure.Code);
            Assert.Equal(
                [-3.25m, 9.5m, 100m, 178_941_775_000_000.01m],
                await figures.OrderBy(row => row.Value).Select(row => row.Value).ToListAsync()
            );
            Assert.Equal(2, await figures.CountAsync(row => row.Value > 9.5m));
        });

    public virtual Task Revenues_by_place_are_those_of_the_reports_whatever_changes() =>
        InTransaction(async register =>
        {
            await WriteAsync(register);
            var draws = new Random(20241231);
            var places = Enumerable.Range(3402, 5).ToList();
            await register.InsertAllAsync(places.Select(id => HaNoi with { Id = id, Code = $"{id - 3390}" }));
            await register.InsertAllAsync(Enumerable.Range(2, 40).Select(Cooperative));
            await register.InsertAllAsync(
                from year in Enumerable.Range(2021, 3)
                from id in Enumerable.Range(2, 40)
                select Report(id, year) with
                {
                    Id = year * 100 + id,
                    Revenue = Revenue(),
                }
            );
            await AssertDerivedAsync(register);
            for (var change = 0; change < 60; change++)
            {
                var id = draws.Next(2, 42);
                var reports = register.AnnualReports.Where(report => report.CooperativeId == id);
                switch (change % 6)
                {
                    case 0:
                        register.Update(Cooperative(id) with { ProvinceId = places[draws.Next(5)] });
                        break;
                    case 1:
                        register.Update(Cooperative(id) with { Field = draws.Next(2) == 0 ? null : "AGRI", Code = $"HTX-{id}-{change}" });
                        break;
                    case 2:
                        register.Update(await reports.FirstAsync() with { Revenue = Revenue(), Members = change });
                        break;
                    case 3:
                        register.Add(Report(id, 2024 + change) with { Id = change + 2, Revenue = Revenue() });
                        break;
                    case 4:
                        register.Remove(await reports.FirstAsync());
                        break;
                    default:
                        await reports.Take(1).ExecuteUpdateAsync(set => set.SetProperty(report => report.Revenue, Revenue()));
                        break;
                }

                await register.SaveChangesAsync();
                register.ChangeTracker.Clear();
                await AssertDerivedAsync(register);
            }

            long? Revenue() => draws.Next(4) == 0 ? null : draws.NextInt64(-5, 5_000_000_000_000);
        });

    protected static async Task AssertDerivedAsync(RegisterContext register) =>
        Assert.Equal(
            await register
                .AnnualReports.Where(report => report.Revenue != null)
                .Join(
                    register.Cooperatives,
                    report => report.CooperativeId,
                    cooperative => cooperative.Id,
                    (report, cooperative) =>
                        new RevenueByPlace
                        {
                            Id = report.Id,
                            Year = report.Year,
                            ProvinceId = cooperative.ProvinceId,
                            Field = cooperative.Field,
                            Revenue = report.Revenue!.Value,
                            Code = cooperative.Code,
                            CooperativeId = cooperative.Id,
                        }
                )
                .OrderBy(revenue => revenue.Id)
                .ToListAsync(),
            await register.RevenuesByPlace.OrderBy(revenue => revenue.Id).ToListAsync()
        );

    private static Province HaNoi { get; } =
        new()
        {
            Id = 3401,
            Areas = AreaSet.Areas2025,
            Code = "01",
            NameVi = "Hà Nội",
            NameEn = "Ha Noi",
            Kind = ProvinceKind.Municipality,
            RegionCode = "RRD25",
            SuccessorId = null,
        };

    private static Province HaTay { get; } =
        new()
        {
            Id = 6328,
            Areas = AreaSet.AreasBefore2025,
            Code = "28",
            NameVi = "Hà Tây (cũ): đồng ruộng, ưỡn ẹo",
            NameEn = null,
            Kind = ProvinceKind.Province,
            RegionCode = "RRD",
            SuccessorId = 3401,
        };

    private static AreaEvent Change { get; } =
        new()
        {
            Id = 1,
            EffectiveDate = Merger,
            EventType = "PROVINCE_MERGER_63_TO_34",
            FromCode = null,
            FromName = null,
            ToCode = "01",
            ToName = "Hà Nội",
            LegalBasisVi = "Nghị quyết 202/2025/QH15",
            LegalBasisEn = "Resolution 202/2025/QH15",
            NoteVi = new string('ế', 2000),
            NoteEn = "34 units take the place of 63",
        };

    private static Codelist Fields { get; } =
        new()
        {
            Id = "HTX_FIELD_VCA",
            NameVi = "Lĩnh vực",
            NameEn = null,
        };

    private static Code Agriculture { get; } =
        new()
        {
            CodelistId = "HTX_FIELD_VCA",
            Value = "AGRI",
            SortOrder = 1,
            NameVi = "Nông nghiệp 'và' \"thủy sản\"; -- 🌾",
            NameEn = "",
            NoteVi = null,
            NoteEn = null,
            IsVerified = true,
            Source = "line\nbreak",
        };

    private static SourceDocument Document { get; } =
        new()
        {
            Code = "D001",
            Issuer = "VCA",
            IssuerNameVi = "Liên minh HTX Việt Nam",
            IssuerNameEn = null,
            Publisher = "VCA",
            Url = null,
            NoteVi = null,
            NoteEn = null,
        };

    private static Indicator Members { get; } =
        new()
        {
            Code = "COOP_MEMBERS",
            NameVi = "Số thành viên",
            NameEn = "Members",
            Unit = "COUNT",
            Kind = IndicatorKind.Stock,
            Direction = IndicatorDirection.None,
            DefinitionVi = "Tổng số thành viên",
            DefinitionEn = "All members",
            NumeratorCode = null,
            DenominatorCode = null,
            NoteVi = null,
            NoteEn = null,
        };

    private static OfficialFigure Figure { get; } =
        new()
        {
            Code = "F0001",
            IndicatorCode = "COOP_MEMBERS",
            PeriodKind = PeriodKind.Point,
            PeriodStart = null,
            PeriodEnd = new DateOnly(2024, 12, 31),
            PeriodPrecision = PeriodPrecision.Month,
            Areas = AreaSet.AreasBefore2025,
            AreaCode = "28",
            AreaName = "Hà Tây",
            Entity = "COOPERATIVE",
            Field = "_T",
            Breakdown = null,
            BreakdownCode = null,
            ValueReported = "26,62",
            UnitReported = "%",
            Value = 26.62m,
            Unit = "PERCENT",
            Limit = ValueLimit.Lt,
            ValueKind = ValueKind.Preliminary,
            Status = ObservationStatus.P,
            SourceDocumentCode = "D001",
            NoteVi = null,
            NoteEn = null,
        };

    private static Programme Phase { get; } =
        new()
        {
            Code = "P2021_2025",
            NameVi = "Giai đoạn 2021-2025",
            NameEn = null,
            StartYear = 2021,
            EndYear = 2025,
            SourceDocumentCode = "D001",
        };

    private static ValueChainModel Model { get; } =
        new()
        {
            Id = 1,
            Code = "M-1",
            CooperativeId = 1,
            ProgrammeCode = "P2021_2025",
            ProposalId = null,
            SupportUnitCode = null,
            StartYear = 2022,
            Starts = new DateOnly(2022, 2, 28),
            PlannedEnd = null,
            Ended = new DateOnly(2024, 2, 29),
            Status = ModelStatus.Accepted,
            Origin = Origin.Collected,
            Note = null,
        };

    protected RegisterContext Open() => RegisterConnection.Open(Settings);

    private static Region Region(string code, AreaSet areas) =>
        new()
        {
            Code = code,
            Areas = areas,
            NameVi = "Đồng bằng sông Hồng",
            NameEn = null,
            SortOrder = areas == AreaSet.Areas2025 ? 1 : 2,
            ValidFrom = areas == AreaSet.Areas2025 ? Merger : null,
            ValidTo = areas == AreaSet.Areas2025 ? null : Merger.AddDays(-1),
        };

    private static Cooperative Cooperative(int id) =>
        new()
        {
            Id = id,
            Code = $"HTX-{id}",
            Name = "Hợp tác xã Đồng Tháp Mười",
            SearchName = "hop tac xa dong thap muoi",
            LegalForm = LegalForms.Cooperative,
            Field = "AGRI",
            VsicSection = null,
            ServiceType = null,
            Founded = new DateOnly(1996, 2, 29),
            FoundedPrecision = DatePrecision.Day,
            Dissolved = null,
            ProvinceId = 3401,
            FormerProvinceId = 6328,
            UnionId = null,
            Origin = Origin.Collected,
            Weight = 1,
        };

    private static AnnualReport Report(int cooperative, int year) =>
        new()
        {
            Id = 1,
            CooperativeId = cooperative,
            Year = year,
            Members = 120,
            WomenMembers = 0,
            Households = null,
            Workers = 12,
            WomenWorkers = null,
            CharterCapital = 3_000_000_000_000,
            TotalAssets = null,
            Revenue = long.MaxValue,
            ProfitBeforeTax = -1,
            AverageWorkerIncome = 0,
            Score = 87.25m,
            Grade = null,
            IsChainLinked = true,
            IsHighTech = null,
            Status = ObservationStatus.E,
            SourceDocumentCode = null,
        };

    protected static async Task WriteAsync(RegisterContext register)
    {
        await register.InsertAllAsync([Region("RRD25", AreaSet.Areas2025), Region("RRD", AreaSet.AreasBefore2025)]);
        await register.InsertAllAsync([HaNoi, HaTay]);
        await register.InsertAllAsync([Change]);
        await register.InsertAllAsync([Fields]);
        await register.InsertAllAsync([Agriculture]);
        await register.InsertAllAsync([Document]);
        await register.InsertAllAsync([Members]);
        await register.InsertAllAsync([Figure]);
        await register.InsertAllAsync([Cooperative(1)]);
        await register.InsertAllAsync([Report(1, 2024)]);
        await register.InsertAllAsync([Phase]);
        await register.InsertAllAsync([Model]);
        await register.InsertAllAsync([new ModelContentArea(1, "MARKET")]);
    }

    private static async Task Refused<TRow>(RegisterContext register, TRow row)
        where TRow : class
    {
        register.Add(row);
        await Assert.ThrowsAsync<DbUpdateException>(() => register.SaveChangesAsync());
    }

    private static Task<List<int>> Ids(IQueryable<Cooperative> rows) => rows.Select(row => row.Id).ToListAsync();

    private Task ReadBack(bool withNulls) =>
        InTransaction(async register =>
        {
            foreach (var (_, row) in SampleRows.Of(register.Model, withNulls))
            {
                await SampleRows.InsertAsync(register, row);
                Assert.Equal(row, await SampleRows.ReadAsync(register, row));
            }
        });

    /// <summary>Leaves the register as it was.</summary>
    private async Task InTransaction(Func<RegisterContext, Task> test)
    {
        await using var register = Open();
        await register
            .Database.CreateExecutionStrategy()
            .ExecuteAsync(async () =>
            {
                await using var transaction = await register.Database.BeginTransactionAsync();
                await test(register);
            });
    }
}
