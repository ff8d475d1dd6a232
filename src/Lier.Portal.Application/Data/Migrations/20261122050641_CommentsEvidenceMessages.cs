using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Lier.Portal.Application.Data.Migrations
{
    /// <inheritdoc />
    public partial class CommentsEvidenceMessages : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Email",
                table: "Accounts",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "KnownSince",
                table: "Accounts",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Mail",
                table: "Accounts",
                nullable: false,
                defaultValue: "AtOnce");

            migrationBuilder.AddColumn<string>(
                name: "Roles",
                table: "Accounts",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<string>(
                name: "Teams",
                table: "Accounts",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<DateTime>(
                name: "TourDoneAt",
                table: "Accounts",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Comments",
                columns: table => new
                {
                    Id = table.Column<int>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    NoteId = table.Column<int>(nullable: false),
                    VersionNumber = table.Column<int>(nullable: true),
                    Text = table.Column<string>(nullable: false),
                    PersonId = table.Column<int>(nullable: false),
                    PersonName = table.Column<string>(nullable: false),
                    At = table.Column<DateTime>(nullable: false),
                    State = table.Column<string>(nullable: false),
                    Revision = table.Column<int>(nullable: false),
                    Passage_Field = table.Column<string>(nullable: false),
                    Passage_Quote = table.Column<string>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Comments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Comments_Notes_NoteId",
                        column: x => x.NoteId,
                        principalTable: "Notes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Evidence",
                columns: table => new
                {
                    Id = table.Column<int>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    NoteId = table.Column<int>(nullable: false),
                    Shows = table.Column<string>(nullable: false),
                    Address = table.Column<string>(nullable: true),
                    Revision = table.Column<int>(nullable: false),
                    Added_At = table.Column<DateTime>(nullable: false),
                    Added_PersonId = table.Column<int>(nullable: false),
                    Added_PersonName = table.Column<string>(nullable: false),
                    File_Kind = table.Column<string>(nullable: true),
                    File_Name = table.Column<string>(nullable: true),
                    File_Sha256 = table.Column<string>(nullable: true),
                    File_Size = table.Column<int>(nullable: true),
                    Removed_At = table.Column<DateTime>(nullable: true),
                    Removed_PersonId = table.Column<int>(nullable: true),
                    Removed_PersonName = table.Column<string>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Evidence", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Evidence_Notes_NoteId",
                        column: x => x.NoteId,
                        principalTable: "Notes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Messages",
                columns: table => new
                {
                    Id = table.Column<int>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    RecipientId = table.Column<int>(nullable: false),
                    Fact = table.Column<string>(maxLength: 100, nullable: false),
                    Kind = table.Column<string>(nullable: false),
                    At = table.Column<DateTime>(nullable: false),
                    NoteId = table.Column<int>(nullable: true),
                    Period = table.Column<string>(maxLength: 7, nullable: false),
                    Version = table.Column<int>(nullable: true),
                    Sentence = table.Column<string>(nullable: false),
                    Who = table.Column<string>(nullable: false),
                    Reason = table.Column<string>(nullable: true),
                    ReadAt = table.Column<DateTime>(nullable: true),
                    Mail = table.Column<string>(nullable: false),
                    MailDueAt = table.Column<DateTime>(nullable: true),
                    Letter = table.Column<Guid>(nullable: true),
                    MailAddress = table.Column<string>(nullable: true),
                    MailSubject = table.Column<string>(nullable: true),
                    MailAttempts = table.Column<int>(nullable: false),
                    MailedAt = table.Column<DateTime>(nullable: true),
                    MailAnswer = table.Column<string>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Messages", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Messages_Accounts_RecipientId",
                        column: x => x.RecipientId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Messages_Notes_NoteId",
                        column: x => x.NoteId,
                        principalTable: "Notes",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "NoteCommentEntry",
                columns: table => new
                {
                    Id = table.Column<int>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Sequence = table.Column<int>(nullable: false),
                    Kind = table.Column<string>(nullable: false),
                    PersonId = table.Column<int>(nullable: false),
                    PersonName = table.Column<string>(nullable: false),
                    At = table.Column<DateTime>(nullable: false),
                    Text = table.Column<string>(nullable: true),
                    CommentId = table.Column<int>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_NoteCommentEntry", x => x.Id);
                    table.ForeignKey(
                        name: "FK_NoteCommentEntry_Comments_CommentId",
                        column: x => x.CommentId,
                        principalTable: "Comments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "EvidenceBytes",
                columns: table => new
                {
                    EvidenceId = table.Column<int>(nullable: false),
                    Content = table.Column<byte[]>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EvidenceBytes", x => x.EvidenceId);
                    table.ForeignKey(
                        name: "FK_EvidenceBytes_Evidence_EvidenceId",
                        column: x => x.EvidenceId,
                        principalTable: "Evidence",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Comments_NoteId_State",
                table: "Comments",
                columns: new[] { "NoteId", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_Evidence_NoteId",
                table: "Evidence",
                column: "NoteId");

            migrationBuilder.CreateIndex(
                name: "IX_Messages_Letter",
                table: "Messages",
                column: "Letter");

            migrationBuilder.CreateIndex(
                name: "IX_Messages_Mail_MailDueAt",
                table: "Messages",
                columns: new[] { "Mail", "MailDueAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Messages_NoteId",
                table: "Messages",
                column: "NoteId");

            migrationBuilder.CreateIndex(
                name: "IX_Messages_RecipientId_Fact",
                table: "Messages",
                columns: new[] { "RecipientId", "Fact" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Messages_RecipientId_ReadAt",
                table: "Messages",
                columns: new[] { "RecipientId", "ReadAt" });

            migrationBuilder.CreateIndex(
                name: "IX_NoteCommentEntry_CommentId_Sequence",
                table: "NoteCommentEntry",
                columns: new[] { "CommentId", "Sequence" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "EvidenceBytes");

            migrationBuilder.DropTable(
                name: "Messages");

            migrationBuilder.DropTable(
                name: "NoteCommentEntry");

            migrationBuilder.DropTable(
                name: "Evidence");

            migrationBuilder.DropTable(
                name: "Comments");

            migrationBuilder.DropColumn(
                name: "Email",
                table: "Accounts");

            migrationBuilder.DropColumn(
                name: "KnownSince",
                table: "Accounts");

            migrationBuilder.DropColumn(
                name: "Mail",
                table: "Accounts");

            migrationBuilder.DropColumn(
                name: "Roles",
                table: "Accounts");

            migrationBuilder.DropColumn(
                name: "Teams",
                table: "Accounts");

            migrationBuilder.DropColumn(
                name: "TourDoneAt",
                table: "Accounts");
        }
    }
}
