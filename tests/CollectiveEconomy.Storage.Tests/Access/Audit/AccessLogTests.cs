using CollectiveEconomy.Storage.Access.Audit;

namespace CollectiveEconomy.Storage.Tests.Access.Audit;

/// <summary>Who opened what is recorded, and what is done to the record afterwards is found.</summary>
public sealed class AccessLogTests : IDisposable
{
    private static readonly byte[] Key = new byte[32];
    private static readonly DateTimeOffset Day = new(2027, 3, 1, 9, 0, 0, TimeSpan.Zero);

    private readonly TemporaryFolder _folder = new();

    private string Chain => Path.Combine(_folder.Path, "001");

    private string File1 => Path.Combine(Chain, "2027-03-01.jsonl");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task What_was_recorded_is_read_in_order_by_day_and_over_restarts()
    {
        await WriteAsync(Record(1), Record(2));
        await WriteAsync(Record(3) with { At = Day.AddDays(1) });

        var (lines, faults) = Check();
        Assert.Empty(faults);
        Assert.Equal([(1, 1L), (2, 2L), (3, 3L)], lines.Select(line => ((int)line.Record.Rows!, line.Number)));
        Assert.Equal(Record(2), lines[1].Record);
        Assert.Equal(["2027-03-01.jsonl", "2027-03-02.jsonl"], Directory.GetFiles(Chain, "*.jsonl").Select(Path.GetFileName).Order());
    }

    [Fact]
    public async Task Many_at_once_are_all_recorded_and_each_learns_its_number()
    {
        await using var log = Open();
        var numbers = await Task.WhenAll(Enumerable.Range(0, 500).Select(row => log.AppendAsync(Record(row))));

        var (lines, faults) = Check();
        Assert.Empty(faults);
        Assert.Equal(Enumerable.Range(1, 500).Select(number => (long)number), numbers.Order());
        Assert.All(lines, line => Assert.Equal(numbers[line.Record.Rows!.Value], line.Number));
    }

    [Fact]
    public async Task What_nobody_waits_for_is_written_with_what_is_recorded_next()
    {
        await using var log = Open();
        var noted = log.NoteAsync(Record(1));
        Assert.Equal(2, await log.AppendAsync(Record(2)));

        Assert.Equal(1, await noted);
        Assert.Equal([1L, 2L], Check().Lines.Select(line => line.Record.Rows!.Value));
    }

    [Fact]
    public async Task What_nobody_waits_for_is_written_soon_where_nothing_is_recorded_next()
    {
        await using var log = Open();

        Assert.Equal(1, await log.NoteAsync(Record(1)));
        Assert.Equal(2, await log.NoteAsync(Record(2)));
        Assert.Equal([1L, 2L], Check().Lines.Select(line => line.Record.Rows!.Value));
    }

    [Fact]
    public async Task What_waits_when_the_log_ends_is_written()
    {
        Task<long> noted;
        await using (var log = Open())
            noted = log.NoteAsync(Record(1));

        Assert.True(noted.IsCompletedSuccessfully);
        Assert.Equal(1, Assert.Single(Check().Lines).Number);
        Assert.Empty(Check().Faults);
    }

    [Fact]
    public async Task Two_processes_write_two_chains()
    {
        await using var one = Open();
        await using var other = Open();
        await one.AppendAsync(Record(1));
        await other.AppendAsync(Record(2));

        var (lines, faults) = Check();
        Assert.Empty(faults);
        Assert.Equal([("001", 1L), ("002", 2L)], lines.Select(line => (line.Chain, line.Record.Rows!.Value)));
    }

    public static TheoryData<string, Func<List<string>, List<string>>, int, string> Tampering =>
        new()
        {
            {
                "a changed row count",
                lines => [lines[0], lines[1].Replace("\"rows\":2", "\"rows\":9", StringComparison.Ordinal), .. lines[2..]],
                2,
                "Record 2 was changed."
            },
            { "a removed line", lines => [lines[0], .. lines[2..]], 2, "Record 2 was removed before this place." },
            { "two removed lines", lines => [lines[0], lines[3]], 2, "Records 2 to 3 were removed before this place." },
            { "the first line removed", lines => lines[1..], 1, "Record 1 was removed before this place." },
            { "a copied line", lines => [.. lines[..2], lines[0], .. lines[2..]], 3, "This line was inserted." },
            {
                "an invented line",
                lines => [lines[0], lines[1].Replace("\"rows\":2", "\"rows\":9", StringComparison.Ordinal), .. lines[1..]],
                2,
                "This line was inserted."
            },
            { "any text", lines => [lines[0], "any text", .. lines[1..]], 2, "This line was inserted." },
            { "the last line removed", lines => lines[..3], 0, "Record 4 was removed before this place." },
            {
                "the last line changed",
                lines => [.. lines[..3], lines[3].Replace("\"rows\":4", "\"rows\":9", StringComparison.Ordinal)],
                4,
                "Record 4 was changed."
            },
        };

    [Theory]
    [MemberData(nameof(Tampering))]
    public async Task What_was_done_to_the_log_is_found_and_named(
        string what,
        Func<List<string>, List<string>> change,
        int line,
        string sentence
    )
    {
        Assert.NotEmpty(what);
        await WriteAsync(Record(1), Record(2), Record(3), Record(4));
        await File.WriteAllTextAsync(File1, string.Concat(change([.. await File.ReadAllLinesAsync(File1)]).Select(text => text + "\n")));

        var fault = Assert.Single(Check().Faults);
        Assert.Equal((line, sentence), (fault.Line, fault.Text.En));
    }

    [Fact]
    public async Task Lines_that_were_removed_at_the_end_are_still_missed_after_the_next_start()
    {
        await WriteAsync(Record(1), Record(2), Record(3));
        await File.WriteAllLinesAsync(File1, (await File.ReadAllLinesAsync(File1))[..2]);
        await WriteAsync(Record(4));

        Assert.Equal("Record 3 was removed before this place.", Assert.Single(Check().Faults).Text.En);
    }

    [Fact]
    public async Task What_a_kill_left_of_a_line_is_dropped_and_the_chain_goes_on()
    {
        await WriteAsync(Record(1));
        await File.AppendAllTextAsync(File1, "{\"number\":2,\"rec");
        await WriteAsync(Record(2));

        var (lines, faults) = Check();
        Assert.Empty(faults);
        Assert.Equal([1L, 2L], lines.Select(line => line.Number));
    }

    [Fact]
    public async Task A_start_reads_no_more_than_the_end_of_the_log()
    {
        await WriteAsync(Record(1), Record(2));
        await WriteAsync(Record(3) with { At = Day.AddDays(1) });
        using (new FileStream(File1, FileMode.Open, FileAccess.Read, FileShare.None))
            await WriteAsync(Record(4) with { At = Day.AddDays(1) });

        Assert.Empty(Check().Faults);
        Assert.Equal(4, Check().Lines[^1].Number);
    }

    [Fact]
    public async Task Lines_beyond_a_head_that_a_kill_left_behind_are_gone_on_from()
    {
        await WriteAsync(Record(1));
        var head = File.ReadAllBytes(Path.Combine(Chain, "head"));
        await WriteAsync(Record(2), Record(3));
        File.WriteAllBytes(Path.Combine(Chain, "head"), head);
        await WriteAsync(Record(4));

        Assert.Empty(Check().Faults);
        Assert.Equal([1L, 2L, 3L, 4L], Check().Lines.Select(line => line.Number));
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("torn", "")]
    [InlineData("one\n", "one")]
    [InlineData("one\n\nđá\ntorn", "đá||one")]
    public void Lines_are_read_from_the_end(string text, string lines)
    {
        Directory.CreateDirectory(Chain);
        // Longer than what is read at once.
        var (first, last) = (new string('a', 200_000), new string('b', 70_000));
        File.WriteAllText(File1, text);
        Assert.Equal(lines, string.Join('|', AccessFiles.LinesFromEnd(Chain)));
        File.WriteAllText(File1, $"{first}\n{last}\n{text}");
        Assert.Equal(lines.Length == 0 ? $"{last}|{first}" : $"{lines}|{last}|{first}", string.Join('|', AccessFiles.LinesFromEnd(Chain)));
    }

    [Fact]
    public async Task Another_secret_finds_every_line_wrong()
    {
        await WriteAsync(Record(1));
        Assert.NotEmpty(AccessLogCheck.Read(_folder.Path, [.. Key[1..], 1]).Faults);
    }

    [Fact]
    public async Task A_full_disk_is_told_and_the_log_goes_on_when_there_is_room()
    {
        Directory.CreateDirectory(Chain);
        File.CreateSymbolicLink(File1, "/dev/full");
        await using var log = Open();
        await Assert.ThrowsAsync<AccessLogUnwritable>(() => log.AppendAsync(Record(1)));

        await log.AppendAsync(Record(2) with { At = Day.AddDays(1) });
        var (lines, faults) = Check();
        Assert.Empty(faults);
        Assert.Equal((1L, 2L), (lines.Single().Number, lines.Single().Record.Rows!.Value));
    }

    [Fact]
    public async Task A_secret_that_cannot_be_read_is_told_as_well_and_nobody_waits_for_ever()
    {
        await using var log = new AccessLog(_folder.Path, () => throw new InvalidOperationException("no secret"));
        await Assert.ThrowsAsync<AccessLogUnwritable>(() => log.AppendAsync(Record(1)));
    }

    private static AccessRecord Record(int rows) =>
        new()
        {
            At = Day,
            Key = "0123456789ab",
            Who = "Viện nghiên cứu",
            Role = "RESEARCHER",
            Route = "GET /data/{file}",
            Operation = null,
            Of = 1,
            Status = 200,
            Rows = rows,
        };

    private AccessLog Open() => new(_folder.Path, () => Key);

    private (IReadOnlyList<AccessLine> Lines, IReadOnlyList<AccessLogFault> Faults) Check() => AccessLogCheck.Read(_folder.Path, Key);

    private async Task WriteAsync(params AccessRecord[] records)
    {
        await using var log = Open();
        foreach (var record in records)
            await log.AppendAsync(record);
    }
}
