#!/usr/bin/env bash
# SpreadCheetah 1.28.0: the two lines of a prompt beside a cell become one.
#
# A template for people who read two languages has a prompt of two lines for each column: DataValidation.InputMessage = "Số thành viên\nMembers".
# Seen: the line break is written as it is into the attribute `prompt` of the sheet, not as `&#10;`. Nothing is raised. XML turns a line break in an
# attribute into a space (XML 1.0, 3.3.3), so every reader shows "Số thành viên Members". The same text in a cell keeps its two lines.
# Fails when the prompt is read back with its line break.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

cat > prompt.csproj <<'XML'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
    <ImplicitUsings>enable</ImplicitUsings>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="SpreadCheetah" Version="[1.28.0]" />
  </ItemGroup>
</Project>
XML
cat > Program.cs <<'CS'
using System.IO.Compression;
using System.Xml.Linq;
using SpreadCheetah;
using SpreadCheetah.Validations;

const string Lines = "Số thành viên\nMembers";
using var file = new MemoryStream();
await using (var book = await Spreadsheet.CreateNewAsync(file))
{
    await book.StartWorksheetAsync("Table");
    await book.AddRowAsync([new DataCell(Lines)]);
    var rule = DataValidation.IntegerGreaterThanOrEqualTo(0);
    rule.InputMessage = Lines;
    book.AddDataValidation("A2:A9", rule);
    await book.FinishAsync();
}

using var archive = new ZipArchive(file);
using var sheet = archive.GetEntry("xl/worksheets/sheet1.xml")!.Open();
var xml = XDocument.Load(sheet);
XNamespace main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
var prompt = xml.Descendants(main + "dataValidation").Single().Attribute("prompt")!.Value;
var cell = xml.Descendants(main + "t").Single().Value;
Console.WriteLine($"SpreadCheetah {typeof(Spreadsheet).Assembly.GetName().Version}");
Console.WriteLine($"prompt read back: {prompt.Replace("\n", "\\n")}");
Console.WriteLine($"cell read back:   {cell.Replace("\n", "\\n")}");
return prompt == "Số thành viên Members" && cell == Lines ? 0 : 1;
CS
dotnet run
